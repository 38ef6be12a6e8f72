# NumPy arrays, as far as they go
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer('Hello', return_tensors='np')
print(inputs['input_ids'].shape, inputs['input_ids'].tolist())
