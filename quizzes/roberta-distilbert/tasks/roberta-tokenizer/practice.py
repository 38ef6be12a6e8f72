from transformers import __blank_1__

# A checkpoint is more than weights: its vocabulary decides which ids a text becomes,
# and the model knows no others.
tokenizer = __blank_1__.from_pretrained('roberta-base')

text = 'Hello, how are you?'
ids = tokenizer(text)['input_ids']

# Ġ marks a token that begins with a space.
for token_id, token in zip(ids, tokenizer.convert_ids_to_tokens(ids)):
    print(f'{token_id:>6}  {token}')

# Roles that the model was trained with; None is a role that nothing plays.
print('begin:', tokenizer.cls_token, ' end:', tokenizer.sep_token, ' padding:', tokenizer.pad_token)
