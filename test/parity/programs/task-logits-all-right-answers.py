# Five ways to hand over the ids give the same logits
# numbers: random
import torch
from transformers import RobertaForSequenceClassification, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaForSequenceClassification.from_pretrained('roberta-base')
inputs = tokenizer('This is a test sentence.', return_tensors='pt')
first = model(inputs['input_ids']).logits
for outputs in (model(inputs.input_ids), model(input_ids=inputs['input_ids']), model(**inputs), model(inputs['input_ids'], inputs['attention_mask'])):
    print(torch.equal(first, outputs.logits), outputs['logits'] is outputs.logits, outputs[0] is outputs.logits)
