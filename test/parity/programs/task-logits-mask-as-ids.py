# The attention mask where the ids belong: no error, and other numbers
# numbers: random
from transformers import RobertaForSequenceClassification, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaForSequenceClassification.from_pretrained('roberta-base')
inputs = tokenizer('This is a test sentence.', return_tensors='pt')
outputs = model(inputs['attention_mask'])
print(outputs.logits.shape)
