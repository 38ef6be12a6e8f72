# One row out of the batch
from transformers import RobertaForSequenceClassification, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaForSequenceClassification.from_pretrained('roberta-base')
inputs = tokenizer('This is a test sentence.', return_tensors='pt')
model(inputs['input_ids'][0])
