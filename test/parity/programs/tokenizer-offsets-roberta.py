# Where the tokens stand in the text
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
text = 'Hello,  how are you? Straße 🙂 <mask>'
inputs = tokenizer(text, return_offsets_mapping=True)
for token, (start, end) in zip(inputs.tokens(), inputs['offset_mapping']):
    print(repr(token), start, end, repr(text[start:end]))
