# Truncating pairs: the longer one first, or the one that is named
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
first, second = 'one two three four five six', 'seven eight nine'
for strategy, longest in (('longest_first', 10), ('only_first', 10), ('only_second', 11), (True, 8), (True, 7)):
    print(strategy, tokenizer.decode(tokenizer(first, second, truncation=strategy, max_length=longest)['input_ids']))
