# A text where a batch of second texts belongs
from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained('distilbert-base-uncased')
tokenizer(['a', 'b'], 'c')
