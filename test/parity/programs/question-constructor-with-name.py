# A name given to the class itself
from transformers import RobertaModel

model = RobertaModel('roberta-base')
