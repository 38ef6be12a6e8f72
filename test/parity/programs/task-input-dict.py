# A dictionary is no text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer({'text': 'Hello'}, return_tensors='pt')
