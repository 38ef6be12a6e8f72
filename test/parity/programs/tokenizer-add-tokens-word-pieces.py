# Tokens of one's own in lower case
from transformers import DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
print(tokenizer.add_tokens('covidity'), len(tokenizer))
inputs = tokenizer('The COVIDITY of it', return_offsets_mapping=True)
print(inputs.tokens(), inputs['offset_mapping'], inputs.word_ids())
