# Emoji, combining marks, other scripts
from transformers import DistilBertTokenizer, RobertaTokenizer

for tokenizer in (RobertaTokenizer.from_pretrained('roberta-base'), DistilBertTokenizer.from_pretrained('distilbert-base-uncased')):
    for text in ('🙂👍🏽', 'e\u0301te\u0301', '日本語', 'שלום', 'a\0b', '\u200b', 'ΟΔΟΣ'):
        inputs = tokenizer(text, return_offsets_mapping=True)
        print(ascii(text), inputs['input_ids'], inputs['offset_mapping'], ascii(tokenizer.decode(inputs['input_ids'])))
