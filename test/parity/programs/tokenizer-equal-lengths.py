# Texts of the same length need no padding
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer(['one two', 'six ten'], return_tensors='pt')['input_ids'].shape)
