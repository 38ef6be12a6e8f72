# A text that is too long for the model: one warning
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(len(tokenizer('word ' * 600)['input_ids']))
print(len(tokenizer('word ' * 601)['input_ids']))
