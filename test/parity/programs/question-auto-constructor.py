# Auto classes are not made by calling them
from transformers import AutoModel

model = AutoModel('roberta-base')
