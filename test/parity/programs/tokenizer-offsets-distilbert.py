# Where word pieces stand in a text that was normalised
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
text = 'Élan vital, naïve 東京 unbelievably [MASK] don\'t'
inputs = tokenizer(text, return_offsets_mapping=True)
for token, (start, end) in zip(inputs.tokens(), inputs['offset_mapping']):
    print(repr(token), start, end, repr(text[start:end]))
