# An empty text is two special tokens
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer('', return_tensors='pt'))
