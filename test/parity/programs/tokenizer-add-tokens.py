# Tokens of one's own
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer.add_tokens(['covidity', 'Hello']), len(tokenizer), tokenizer.vocab_size)
print(tokenizer.tokenize('the covidity of it'), tokenizer.convert_tokens_to_ids('covidity'))
print(tokenizer.decode(tokenizer('the covidity of it')['input_ids']))
print(tokenizer.get_added_vocab())
