# A mask of DistilBERT
from transformers import AutoModelForMaskedLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained('distilbert-base-uncased')
model = AutoModelForMaskedLM.from_pretrained('distilbert-base-uncased')
print(type(model).__name__)
for text in ('Paris is the [MASK] of France.', 'She drank a cup of [MASK].'):
    inputs = tokenizer(text, return_tensors='pt')
    place = inputs['input_ids'][0].tolist().index(tokenizer.mask_token_id)
    logits = model(**inputs).logits
    print(logits.shape, logits.requires_grad)
    best = logits[0, place].max()
    print(tokenizer.decode([logits[0, place].argmax().item()]), best.shape)
