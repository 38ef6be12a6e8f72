# A model without its configuration
from transformers import RobertaModel

model = RobertaModel()
