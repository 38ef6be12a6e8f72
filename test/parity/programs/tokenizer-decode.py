# Back to text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
ids = tokenizer('Hello, how are you? <mask>')['input_ids']
print(tokenizer.decode(ids))
print(tokenizer.decode(ids, skip_special_tokens=True))
print(repr(tokenizer.decode([])), repr(tokenizer.decode([60000])), tokenizer.decode(31414))
print(tokenizer.batch_decode([ids, [31414]]))
print(tokenizer.decode([ids, [31414]], skip_special_tokens=True))
print(tokenizer.batch_decode([31414, 232]))
