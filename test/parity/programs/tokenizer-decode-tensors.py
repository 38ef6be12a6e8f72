# Tensors back to text
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
inputs = tokenizer(["I can't believe it, really.", 'Short'], padding=True, return_tensors='pt')
print(tokenizer.batch_decode(inputs['input_ids']))
print(tokenizer.batch_decode(inputs['input_ids'], skip_special_tokens=True))
print(tokenizer.decode(inputs['input_ids'][0], clean_up_tokenization_spaces=True))
