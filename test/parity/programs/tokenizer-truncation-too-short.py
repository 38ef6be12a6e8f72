# Truncating more than the named text has
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer('one', 'two three four five six seven', truncation='only_first', max_length=6)
