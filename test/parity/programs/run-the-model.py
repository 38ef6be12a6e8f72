# The first logits: a classifier with a new head
# numbers: random
from transformers import RobertaTokenizer, RobertaForSequenceClassification

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaForSequenceClassification.from_pretrained('roberta-base')
inputs = tokenizer('This is a test sentence.', return_tensors='pt')
outputs = model(inputs['input_ids'])
logits = outputs.logits
print(logits)
