# A list of one text gives the same tensors
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer(['Hello, how are you?'], return_tensors='pt')
print(inputs['input_ids'].shape)
print(inputs)
