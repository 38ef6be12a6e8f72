# RoBERTa's pooler is new, its shape is known
# numbers: random
from transformers import RobertaModel, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaModel.from_pretrained('roberta-base')
outputs = model(**tokenizer('Hello', return_tensors='pt'))
print(outputs.pooler_output.shape, list(outputs.keys()), model.pooler)
