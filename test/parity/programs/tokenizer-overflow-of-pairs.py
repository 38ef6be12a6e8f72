# A question and a long context in pieces
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer(['Who?', 'When?'], ['It was Ada Lovelace who wrote it long ago', 'Yesterday'], truncation='only_second', max_length=10, stride=1,
                   return_overflowing_tokens=True, padding=True)
for ids in inputs['input_ids']:
    print(tokenizer.decode(ids))
print(inputs['overflow_to_sample_mapping'])
