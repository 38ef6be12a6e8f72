# A way to truncate that there is not
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer('Hello there', truncation='first', max_length=3)
