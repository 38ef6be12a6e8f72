# An attribute that a model has not
from transformers import RobertaModel

model = RobertaModel.from_pretrained('roberta-base')
model.tokenize('Hello')
