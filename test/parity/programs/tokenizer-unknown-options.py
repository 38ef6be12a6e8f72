# Options that there are not are ignored, above all a misspelt return_tensors
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer('Hello', return_tensor='pt')
print(type(inputs['input_ids']).__name__)
