# A special token of one's own
from transformers import GPT2Tokenizer, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer.add_special_tokens({'pad_token': '<pad>'}), len(tokenizer))
print(tokenizer.add_tokens(['<user>'], special_tokens=True))
print(tokenizer.decode(tokenizer('<user> hi')['input_ids'], skip_special_tokens=True))
gpt = GPT2Tokenizer.from_pretrained('roberta-base')
gpt.pad_token = gpt.eos_token
print(gpt(['a', 'b c d'], padding=True)['input_ids'])
