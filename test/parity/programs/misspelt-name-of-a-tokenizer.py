# A misspelt name of a checkpoint, given to a tokenizer class
# message: begins
from transformers import RobertaTokenizer

RobertaTokenizer.from_pretrained('roberta-bse')
