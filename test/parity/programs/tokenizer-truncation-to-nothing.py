# No room but for the special tokens
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer('one two three', truncation=True, max_length=2)['input_ids'])
print(tokenizer('one two', 'three', truncation=True, max_length=4)['input_ids'])
