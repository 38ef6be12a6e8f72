# Methods of version 4 that are gone
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
for name in ('encode_plus', 'batch_encode_plus', 'build_inputs_with_special_tokens'):
    try:
        getattr(tokenizer, name)
    except AttributeError as error:
        print(error)
