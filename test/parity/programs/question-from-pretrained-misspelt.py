# The method's name misspelt
from transformers import DistilBertModel

model = DistilBertModel.from_pretained('distilbert-base-uncased')
