# RobertaTokenizer on a checkpoint that has no file of its kind: five tokens, and nobody says so
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(tokenizer('Hello, how are you?')['input_ids'], tokenizer.vocab_size)
