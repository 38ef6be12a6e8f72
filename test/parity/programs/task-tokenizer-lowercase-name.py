# A class name in lower case
from transformers import robertatokenizer

tokenizer = robertatokenizer.from_pretrained('roberta-base')
