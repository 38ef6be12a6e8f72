# A misspelt key after tokenizing
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')('Hello', return_tensors='pt')
inputs['attention_masks']
