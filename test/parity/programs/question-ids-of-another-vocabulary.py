# Ids of one vocabulary in a model of another
from transformers import BertTokenizer, RobertaModel

tokenizer = BertTokenizer.from_pretrained('roberta-base')
model = RobertaModel.from_pretrained('roberta-base')
model(**tokenizer('Hello', return_tensors='pt'))
