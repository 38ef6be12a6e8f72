# A mask of RoBERTa
import torch
from transformers import AutoTokenizer, RobertaForMaskedLM

tokenizer = AutoTokenizer.from_pretrained('roberta-base')
model = RobertaForMaskedLM.from_pretrained('roberta-base')
inputs = tokenizer('Paris is the <mask> of France.', return_tensors='pt')
with torch.no_grad():
    logits = model(**inputs).logits
print(logits.shape, logits.dtype)
place = (inputs['input_ids'][0] == tokenizer.mask_token_id).nonzero().item()
print(place, tokenizer.mask_token)
scores = logits[0, place].softmax(-1)
best = scores.topk(3)
print(tokenizer.convert_ids_to_tokens(best.indices.tolist()))
