# A head for which no weights are bundled
# limit: no bundled weights for labels of single tokens
from transformers import DistilBertForTokenClassification

model = DistilBertForTokenClassification.from_pretrained('distilbert-base-uncased')
