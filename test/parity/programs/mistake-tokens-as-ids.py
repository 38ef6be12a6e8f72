# Tokens where ids belong
import torch
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
torch.tensor(tokenizer.tokenize('Hello world'))
