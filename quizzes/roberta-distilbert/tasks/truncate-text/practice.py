import torch
from transformers import RobertaForSequenceClassification, RobertaTokenizer

name = 'textattack/roberta-base-SST-2'
tokenizer = RobertaTokenizer.from_pretrained(name)
model = RobertaForSequenceClassification.from_pretrained(name)

# More than a thousand tokens: RoBERTa was not built for texts of that length.
review = ' '.join(f'Scene {number} goes on and on.' for number in range(1, 151))
inputs = tokenizer(review, truncation=__blank_1__, max_length=__blank_2__, return_tensors='pt')

print('the model reads:', tokenizer.decode(inputs['input_ids'][0][:9]), '...', tokenizer.decode(inputs['input_ids'][0][-9:]))
with torch.no_grad():
    logits = model(**inputs).logits
print('logits:', tuple(logits.shape))
