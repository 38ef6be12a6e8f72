# Padding what has no ids
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer.pad({'text': ['Hello']})
