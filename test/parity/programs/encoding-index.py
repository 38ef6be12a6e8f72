# An encoding by number, and by slice
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')(['Hello', 'World war'])
print(inputs[0])
print(inputs[0].ids, inputs[0].tokens, inputs[1].offsets, inputs[1].word_ids)
print(inputs[0:2])
inputs[2]
