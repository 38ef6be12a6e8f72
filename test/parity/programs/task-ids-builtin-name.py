# Another name on the left than on the right: the builtin `id` is taken instead
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
ids = {token: id for token, token_id in tokenizer.get_vocab().items()}
print(ids['hello'])
del ids
