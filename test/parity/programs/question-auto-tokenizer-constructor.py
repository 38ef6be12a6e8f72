# The Auto class for tokenizers is not made by calling it
from transformers import AutoTokenizer

tokenizer = AutoTokenizer('roberta-base')
