# A number is no text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer(2026, return_tensors='pt')
