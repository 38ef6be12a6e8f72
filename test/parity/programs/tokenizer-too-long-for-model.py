# What the model says to it
from transformers import RobertaModel, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaModel.from_pretrained('roberta-base')
model(**tokenizer('word ' * 600, return_tensors='pt'))
