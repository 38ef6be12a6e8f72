import torch
from transformers import DistilBertModel, DistilBertTokenizer

name = 'distilbert-base-uncased'
tokenizer = DistilBertTokenizer.from_pretrained(name)
model = DistilBertModel.from_pretrained(name)

sentences = ['The film was wonderful.', 'What a great movie!', 'The train to Oslo leaves at nine in the morning.']
inputs = tokenizer(sentences, padding=True, return_tensors='pt')
with torch.no_grad():
    hidden = model(**inputs).last_hidden_state

# A vector for each token becomes one for each sentence: their mean, without the padding.
mask = inputs['attention_mask'].unsqueeze(-1)
vectors = (hidden * mask).sum(dim=__blank_1__) / mask.sum(dim=__blank_1__)
print('vectors:', tuple(vectors.shape))

# How much two vectors point the same way, from -1 to 1.
similar = [torch.cosine_similarity(vectors[0], vector, dim=__blank_2__).item() for vector in vectors]
print('the first sentence with itself:', round(similar[0], 2))
