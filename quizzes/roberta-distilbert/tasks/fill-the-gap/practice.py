import torch
from transformers import AutoModelForMaskedLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained('distilbert-base-uncased')
model = AutoModelForMaskedLM.from_pretrained('distilbert-base-uncased')

inputs = tokenizer('She drank a cup of [MASK].', return_tensors='pt')
with torch.no_grad():
    logits = model(**inputs).logits

# At every place of the text, each token of the vocabulary has a score. Only at the gap do they say what is missing.
mask_index = inputs['input_ids'][0].tolist().index(__blank_1__)
scores = __blank_2__

print('scores:', logits.shape)
print('place:', mask_index, ' guesses:', tokenizer.convert_ids_to_tokens(scores.topk(5).indices.tolist()))
