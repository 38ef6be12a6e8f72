# An attribute that an encoding has not: an error without words
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')('This is a test sentence.', return_tensors='pt')
inputs.ids
