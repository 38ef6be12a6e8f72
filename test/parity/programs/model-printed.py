# A model as it prints
from transformers import RobertaModel

print(RobertaModel.from_pretrained('roberta-base'))
