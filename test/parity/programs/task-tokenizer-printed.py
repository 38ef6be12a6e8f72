# How a tokenizer prints
from transformers import RobertaTokenizer

print(RobertaTokenizer.from_pretrained('roberta-base'))
