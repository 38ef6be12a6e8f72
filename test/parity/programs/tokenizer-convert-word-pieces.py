# The same with word pieces
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
tokens = tokenizer.tokenize('unaffable')
print(tokens, tokenizer.convert_tokens_to_ids(tokens), tokenizer.convert_tokens_to_string(tokens))
print(tokenizer.convert_tokens_to_ids('nosuchtoken'), tokenizer.unk_token_id)
