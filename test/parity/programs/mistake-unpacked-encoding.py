# Unpacking an encoding gives its keys
from transformers import RobertaTokenizer

ids, mask = RobertaTokenizer.from_pretrained('roberta-base')('Hello')
print(ids, mask)
