# From characters to tokens to words and back
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
text = 'Tokenizers are unbelievably fast'
inputs = tokenizer(text)
print(inputs.tokens())
print(inputs.char_to_token(0), inputs.char_to_token(10), inputs.char_to_token(15), inputs.char_to_token(99))
print(inputs.token_to_chars(1), inputs.token_to_chars(0), inputs.word_to_tokens(0), inputs.word_to_chars(2))
print(inputs.char_to_word(20), inputs.token_to_word(5), inputs.token_to_word(0), inputs.token_to_sequence(1))
start, end = inputs.token_to_chars(4)
print(text[start:end])
