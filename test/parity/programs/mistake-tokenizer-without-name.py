# The class used as if it were a tokenizer
from transformers import RobertaTokenizer

RobertaTokenizer.tokenize('Hello')
