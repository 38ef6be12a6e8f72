# Offsets as a tensor
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer(['One two', 'three'], padding=True, return_offsets_mapping=True, return_tensors='pt')
print(inputs['offset_mapping'].shape)
print(inputs['offset_mapping'])
