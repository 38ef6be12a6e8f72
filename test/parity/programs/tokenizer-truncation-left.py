# Truncating on the left
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base', truncation_side='left')
print(tokenizer.decode(tokenizer('one two three four five', truncation=True, max_length=5)['input_ids']))
