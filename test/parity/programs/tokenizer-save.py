# Saving needs a disk
# limit: a program has no disk that stays
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer.save_pretrained('mine')
