# An encoding behaves like a dictionary, and is none
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')('Hello', return_tensors='pt')
print(list(inputs), list(inputs.keys()), len(inputs), 'input_ids' in inputs, isinstance(inputs, dict))
print(inputs.input_ids is inputs['input_ids'], inputs.get('labels'), inputs.get('labels', 0))
inputs['labels'] = 1
print(dict(inputs), inputs.data is inputs.data, type(inputs).__name__)
for key, value in inputs.items():
    print(key, value)
