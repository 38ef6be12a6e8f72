# A word that is not there
from transformers import RobertaTokenizer

inputs = RobertaTokenizer.from_pretrained('roberta-base')('Hello')
print(inputs.word_to_tokens(5))
inputs.word_to_chars(5)
