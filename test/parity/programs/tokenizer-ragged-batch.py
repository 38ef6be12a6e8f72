# Texts of different lengths without padding
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer(['Hello', 'Hello, how are you?'], return_tensors='pt')
