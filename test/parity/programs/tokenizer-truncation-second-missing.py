# Truncating the second text of one
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer('one two three', truncation='only_second', max_length=4)
