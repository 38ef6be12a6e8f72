# An empty list
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer([], return_tensors='pt')
