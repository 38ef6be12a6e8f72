# A text that is split into words already
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
words = ['My', 'name', 'is', 'Wolfgangsson', '.']
inputs = tokenizer(words, is_split_into_words=True, return_offsets_mapping=True)
print(inputs.tokens())
print(inputs.word_ids())
print(inputs['offset_mapping'])
