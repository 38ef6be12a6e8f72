# Special tokens without a role, under the new name and the old
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained('roberta-base')
print(tokenizer.add_special_tokens({'additional_special_tokens': ['<x>', '<y>']}), tokenizer.all_special_tokens, tokenizer.extra_special_tokens)
ids = tokenizer('a <x> b <y>')['input_ids']
print(ids, tokenizer.decode(ids), tokenizer.decode(ids, skip_special_tokens=True))
print(tokenizer.add_special_tokens({'pad_token': '[P]'}), tokenizer.pad_token, tokenizer.pad_token_id, len(tokenizer))
for wrong in ({'nothing': 'x'}, {'cls_token': 5}, {'extra_special_tokens': 'abc'}):
    try:
        tokenizer.add_special_tokens(wrong)
    except ValueError as error:
        print(str(error)[:40])
print(tokenizer.add_special_tokens({'extra_special_tokens': ['<z>']}), tokenizer.all_special_tokens)
