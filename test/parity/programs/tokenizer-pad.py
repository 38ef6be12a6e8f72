# Padding what is tokenized already
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
encoded = [tokenizer('Hello'), tokenizer('Hello, how are you?')]
batch = tokenizer.pad(encoded, return_tensors='pt')
print(batch)
print(tokenizer.pad({'input_ids': [[0, 2], [0, 31414, 2]]}, max_length=5, padding='max_length'))
