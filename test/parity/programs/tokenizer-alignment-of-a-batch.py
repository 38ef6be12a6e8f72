# The same in a batch of pairs
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer([['Where is it?', 'It is here.'], ['Who?', 'Me.']], padding=True)
print(inputs.sequence_ids(0))
print(inputs.sequence_ids(1))
print(inputs.char_to_token(0, 3), inputs.char_to_token(0, 3, 1), inputs.char_to_token(1, 0, sequence_index=1))
print(inputs.word_to_tokens(0, 2, 1), inputs.token_to_sequence(0, 8), inputs.word_to_chars(1, 0, 1))
