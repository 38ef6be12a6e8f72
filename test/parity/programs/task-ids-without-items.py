# Iterating over a dictionary gives its keys only
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
ids = {token: number for token, number in sorted(tokenizer.get_vocab())}
