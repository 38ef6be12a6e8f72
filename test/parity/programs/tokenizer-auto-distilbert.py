# The Auto class gives DistilBERT's checkpoints BERT's tokenizer, and so type ids
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained('distilbert-base-uncased')
print(type(tokenizer).__name__)
print(tokenizer('Hello there', return_tensors='pt'))
