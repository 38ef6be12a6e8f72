# The Auto class finds RoBERTa's tokenizer
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained('roberta-base')
print(type(tokenizer).__name__, tokenizer('Hello, how are you?')['input_ids'])
