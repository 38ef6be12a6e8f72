# The whole encoding where the ids belong
from transformers import RobertaForSequenceClassification, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaForSequenceClassification.from_pretrained('roberta-base')
inputs = tokenizer('This is a test sentence.', return_tensors='pt')
model(inputs)
