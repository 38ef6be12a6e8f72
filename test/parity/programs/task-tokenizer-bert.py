# BERT's class takes RoBERTa's vocabulary without a word, and gives other ids
from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained('roberta-base')
print(tokenizer('Hello, how are you?'))
print(tokenizer.tokenize('Hello, how are you?'))
