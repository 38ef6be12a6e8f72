# Parameters are counted of what really runs
# differs: stdout, stderr: the stand-in has fewer parameters than the named model, and a line says how many that has
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
print(model.num_parameters())
