# The tokenizer class that belongs to the checkpoint
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer('Hello, how are you?'))
