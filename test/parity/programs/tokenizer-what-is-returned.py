# Choosing what is returned
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
print(tokenizer('Hi', return_attention_mask=False))
print(tokenizer('Hi', return_token_type_ids=True))
print(tokenizer('Hi', return_special_tokens_mask=True, return_length=True))
print(tokenizer('Hi', return_offsets_mapping=True))
print(tokenizer('Hi', add_special_tokens=False))
