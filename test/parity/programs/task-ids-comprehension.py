# Turning a vocabulary into a dictionary, name by name
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
ids = {token: number for token, number in tokenizer.get_vocab().items()}
print(len(ids), ids == tokenizer.get_vocab(), ids['hello'], ids['[MASK]'])
del ids
