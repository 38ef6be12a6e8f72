# What was cut off of one text, with overlap
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
inputs = tokenizer('one two three four five six seven eight nine', truncation=True, max_length=6, stride=2, return_overflowing_tokens=True,
                   return_offsets_mapping=True)
for ids, offsets in zip(inputs['input_ids'], inputs['offset_mapping']):
    print(tokenizer.decode(ids), offsets)
print(inputs['overflow_to_sample_mapping'], list(inputs.keys()), len(inputs.encodings))
