import torch
from transformers import RobertaForSequenceClassification, RobertaTokenizer

name = 'textattack/roberta-base-SST-2'
tokenizer = RobertaTokenizer.from_pretrained(name)
model = RobertaForSequenceClassification.from_pretrained(name)

short = 'A wonderful film.'
long = 'Not one minute of this slow, loud and tiresome film is worth the time that it takes to watch it.'
inputs = tokenizer([short, long], padding=__blank_1__, return_tensors='pt')
with torch.no_grad():
    batch = model(inputs['input_ids'], attention_mask=__blank_2__).logits
    alone = model(**tokenizer(short, return_tensors='pt')).logits

# The short text has to get the same logits in the batch as alone: padding is no text.
print('shape of the batch:', tuple(inputs['input_ids'].shape))
moved = (batch[0] - alone[0]).abs().max().item()
print('padding changes the logits of the short text:', 'no' if moved < 0.001 else f'yes, by up to {moved:.2f}')
