# Padding a batch in four ways
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
texts = ['Hello', 'Hello, how are you today?']
for options in ({'padding': True}, {'padding': 'longest'}, {'padding': 'max_length', 'max_length': 12}, {'padding': True, 'pad_to_multiple_of': 8}):
    batch = tokenizer(texts, **options)
    print(options, [len(ids) for ids in batch['input_ids']], batch['attention_mask'][0])
