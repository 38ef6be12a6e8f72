# A method that no model has
from transformers import RobertaModel

model = RobertaModel.load('roberta-base')
