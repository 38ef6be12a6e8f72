# A negative id, as labels have it
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer.decode([0, 31414, -100])
