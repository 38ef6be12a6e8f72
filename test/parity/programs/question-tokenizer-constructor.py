# A name given to the tokenizer class itself
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer('roberta-base')
