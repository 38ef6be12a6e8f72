# A name that was never given
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
ids = {token: tokenid for token, token_id in tokenizer.get_vocab().items()}
