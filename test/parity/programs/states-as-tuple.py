# Outputs as a tuple
from transformers import DistilBertModel, DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
model = DistilBertModel.from_pretrained('distilbert-base-uncased')
outputs = model(**tokenizer('Hello', return_tensors='pt'), return_dict=False)
print(type(outputs).__name__, len(outputs), outputs[0].shape)
