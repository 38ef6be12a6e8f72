# DistilBERT's class takes RoBERTa's vocabulary too
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('roberta-base')
ids = tokenizer('Hello, how are you?')['input_ids']
print(ids, max(ids) >= 50265)
