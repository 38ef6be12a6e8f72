# Tokens to ids and back
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer.convert_tokens_to_ids('Hello'), tokenizer.convert_tokens_to_ids(['Hello', 'Ġworld', 'nosuchtoken']))
print(tokenizer.convert_ids_to_tokens(31414), tokenizer.convert_ids_to_tokens([0, 31414, 232, 2]))
print(tokenizer.convert_ids_to_tokens([0, 31414, 2], skip_special_tokens=True))
print(tokenizer.convert_tokens_to_string(['Hello', 'Ġworld', '!']))
