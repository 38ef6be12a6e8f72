# One name for token and id: the id overwrites the token
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
ids = {token: token for token, token in tokenizer.get_vocab().items()}
print(len(ids), ids.get('hello'), ids.get(7592))
del ids
