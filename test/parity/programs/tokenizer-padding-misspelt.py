# A way to pad that there is not
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer(['Hello', 'Hello there'], padding='maxlength')
