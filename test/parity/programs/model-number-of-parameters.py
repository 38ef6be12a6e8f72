# Parameters are counted of what really runs
# differs: stdout: the stand-in has fewer parameters than the named model
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
print(model.num_parameters())
