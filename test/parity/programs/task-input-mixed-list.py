# A list with something in it that is no text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer(['Hello', None], return_tensors='pt')
