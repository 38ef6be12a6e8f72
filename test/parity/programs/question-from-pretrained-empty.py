# No name given
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained()
