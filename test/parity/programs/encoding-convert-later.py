# Tensors made later
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')(['Hello', 'World'])
print(type(inputs['input_ids']).__name__)
inputs.convert_to_tensors('pt')
print(inputs['input_ids'])
