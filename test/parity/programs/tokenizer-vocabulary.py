# The vocabulary and its size
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
vocabulary = tokenizer.get_vocab()
print(tokenizer.vocab_size, len(tokenizer), len(vocabulary), vocabulary['hello'], tokenizer.vocab['world'])
print(sorted(vocabulary.items(), key=lambda item: item[1])[:3])
print('hello' in vocabulary, 'Hello' in vocabulary, vocabulary.get('Hello'))
del vocabulary
