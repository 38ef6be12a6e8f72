# A tuple is a batch, a list in a list is a pair
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer(('a', 'b'))['input_ids'])
print(tokenizer([['a', 'b']])['input_ids'])
print(tokenizer('a', 'b')['input_ids'])
