# Counting words from the end, which upstream never finished
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')('Hello')
inputs.token_to_word(-1)
