# An encoding is no list of numbers
# differs: message: upstream names the encoding inside
import torch
from transformers import RobertaTokenizer

torch.tensor(RobertaTokenizer.from_pretrained('roberta-base')('Hello'))
