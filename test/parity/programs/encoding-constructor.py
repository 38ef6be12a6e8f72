# An encoding of one's own
from transformers import BatchEncoding

inputs = BatchEncoding({'input_ids': [[1, 2]], 'attention_mask': [[1, 1]]}, tensor_type='pt')
print(inputs, inputs.is_fast, inputs.encodings)
inputs.word_ids()
