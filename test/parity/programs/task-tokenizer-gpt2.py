# GPT-2's class gives the same ids, and has no padding token
from transformers import GPT2Tokenizer

tokenizer = GPT2Tokenizer.from_pretrained('roberta-base')
print(tokenizer('Hello, how are you?')['input_ids'])
print(tokenizer.pad_token, tokenizer.mask_token, tokenizer.eos_token)
tokenizer(['one', 'two and three'], padding=True)
