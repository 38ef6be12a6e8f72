# The base model on the fine-tuned checkpoint: its head is left behind
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(type(model).__name__)
print(hasattr(model, 'classifier'))
