from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')

# get_vocab() is a dictionary; items() hands out its pairs, token first.
token_ids = {token: __blank_1__ for token, __blank_2__ in tokenizer.get_vocab().items()}

print(len(token_ids), 'tokens')
# The vocabulary is uncased: the tokenizer makes 'Hello' lower case before it looks it up.
for word in ['[CLS]', 'hello', 'Hello', '##ing', '[SEP]']:
    print(f'{word:>6}  {token_ids.get(word)}')
