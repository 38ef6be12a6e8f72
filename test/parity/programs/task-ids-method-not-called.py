# A method without its brackets
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
ids = {token: number for token, number in tokenizer.get_vocab}
