# One vector a sentence, and how near they are
import torch
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained('distilbert-base-uncased')
model = AutoModel.from_pretrained('distilbert-base-uncased')
inputs = tokenizer(['A cat sits.', 'A dog lies down there.', 'Stock markets fell.'], padding=True, return_tensors='pt')
with torch.no_grad():
    states = model(**inputs).last_hidden_state
mask = inputs['attention_mask'].unsqueeze(-1).float()
vectors = (states * mask).sum(dim=1) / mask.sum(dim=1)
print(vectors.shape)
print(F.cosine_similarity(vectors[0], vectors[1], dim=0), F.cosine_similarity(vectors[0], vectors[2], dim=0))
