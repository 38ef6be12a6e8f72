# The kind of tensor without its quotes
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer('Hello', return_tensors=pt)
