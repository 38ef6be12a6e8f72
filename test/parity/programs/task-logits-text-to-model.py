# A text where ids belong
from transformers import RobertaForSequenceClassification

model = RobertaForSequenceClassification.from_pretrained('roberta-base')
model('This is a test sentence.')
