# RoBERTa's mask is no mask for DistilBERT
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
print(tokenizer.tokenize('Paris is the <mask> of France.'))
print(tokenizer.mask_token_id in tokenizer('Paris is the <mask> of France.')['input_ids'])
