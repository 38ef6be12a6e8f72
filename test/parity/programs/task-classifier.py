# The fine-tuned classifier with its own class
from transformers import DistilBertForSequenceClassification

model = DistilBertForSequenceClassification.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(model.config.id2label, model.config.num_labels, model.training)
