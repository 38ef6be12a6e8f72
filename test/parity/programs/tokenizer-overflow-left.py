# What was cut off on the left
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base', truncation_side='left')
inputs = tokenizer('one two three four five six', truncation=True, max_length=5, return_overflowing_tokens=True)
print([tokenizer.decode(ids) for ids in inputs['input_ids']])
