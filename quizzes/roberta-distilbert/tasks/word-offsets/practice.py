from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
text = 'Ann loves snowboarding in Norway.'

# Where in the text does each token stand? The pairs are the begin and the end of a token.
inputs = tokenizer(text, __blank_1__=True)
begins_and_ends = inputs['offset_mapping']

# The tokens that fall inside the third word, cut out of the text as it was written.
word = text.split()[2]
start = text.index(word)
pieces = [text[begin:end] for begin, end in begins_and_ends if begin >= start and end <= __blank_2__]
print(pieces)
