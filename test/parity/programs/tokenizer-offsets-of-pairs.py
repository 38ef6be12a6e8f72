# Offsets of a pair, padded and truncated
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
inputs = tokenizer('Who wrote it?', 'She wrote it herself.', return_offsets_mapping=True, padding='max_length', truncation='only_second', max_length=9)
print(inputs['offset_mapping'])
print(inputs.sequence_ids(), inputs.word_ids())
