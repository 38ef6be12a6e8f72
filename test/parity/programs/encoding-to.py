# Moving to a device
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')('Hello', return_tensors='pt')
print(inputs.to('cpu') is inputs, inputs['input_ids'].device)
print(inputs.to({'input_ids': 1}) is inputs)
