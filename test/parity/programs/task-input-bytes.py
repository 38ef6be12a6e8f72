# Bytes are no text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer(b'Hello', return_tensors='pt')
