# None, and nothing at all
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
try:
    tokenizer(None)
except ValueError as error:
    print(error)
tokenizer()
