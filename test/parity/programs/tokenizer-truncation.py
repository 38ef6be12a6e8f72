# Truncating one text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
text = 'one two three four five six seven'
print(tokenizer(text, truncation=True, max_length=5)['input_ids'])
print(tokenizer(text, max_length=5)['input_ids'])
print(tokenizer(text, truncation=False, max_length=5)['input_ids'])
print(len(tokenizer('word ' * 700, truncation=True)['input_ids']))
