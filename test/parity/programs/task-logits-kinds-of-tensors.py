# Kinds of tensors that there are not
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
for kind in ('tf', 'jax', 'torch', 'PT', True):
    try:
        tokenizer('Hello', return_tensors=kind)
    except ValueError as error:
        print(error)
