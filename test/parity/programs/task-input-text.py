# The text itself goes into the tokenizer
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer('Hello, how are you?', return_tensors='pt')
print(inputs)
