from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')

# A tokenizer reads text: one, or several at once.
inputs = tokenizer(__blank_1__, return_tensors='pt')

# One row for each text, one column for each token.
ids = inputs['input_ids']
print('shape:', tuple(ids.shape))
for row in ids.tolist():
    print(row)
    print(tokenizer.convert_ids_to_tokens(row))
