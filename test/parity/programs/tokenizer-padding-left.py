# Padding on the left
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base', padding_side='left')
print(tokenizer(['Hello', 'Hello there, friend'], padding=True))
tokenizer.padding_side = 'right'
print(tokenizer(['Hello', 'Hello there, friend'], padding=True)['input_ids'][0])
print(tokenizer(['Hello', 'Hello there, friend'], padding=True, padding_side='left')['input_ids'][0])
