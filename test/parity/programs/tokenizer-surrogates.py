# Half a surrogate pair is no text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
tokenizer('broken \ud83d emoji')
