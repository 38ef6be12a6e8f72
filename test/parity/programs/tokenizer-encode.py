# Ids alone
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer.encode('Hello, how are you?'))
print(tokenizer.encode('Hello, how are you?', add_special_tokens=False))
print(tokenizer.encode('Hello', 'you', return_tensors='pt'))
print(tokenizer.encode(['Hello', 'you']))
print(tokenizer.encode('Hello there everyone', truncation=True, max_length=4, padding='max_length'))
