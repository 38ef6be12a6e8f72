# Which token belongs to which word
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer(["It isn't tokenization", 'Supercalifragilistic!'])
print(inputs.word_ids())
print(inputs.word_ids(1))
print(inputs.word_ids(batch_index=0) == inputs.encodings[0].word_ids)
inputs.word_ids(2)
