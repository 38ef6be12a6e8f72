# The ids by their key
# numbers: random
from transformers import RobertaForSequenceClassification, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaForSequenceClassification.from_pretrained('roberta-base')
inputs = tokenizer('This is a test sentence.', return_tensors='pt')
outputs = model(inputs['input_ids'])
print(outputs)
print(outputs.logits.shape, list(outputs.keys()))
