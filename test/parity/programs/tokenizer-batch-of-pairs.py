# A batch of pairs
from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained('distilbert-base-uncased')
print(tokenizer(['a', 'b c'], ['d e', 'f'], padding=True))
tokenizer(['a', 'b'], ['c'])
