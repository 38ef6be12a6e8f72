# RoBERTa's tokenizer and words without their blanks
from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
inputs = tokenizer(['Hello', 'world', 'again'], is_split_into_words=True)
print(inputs.tokens(), inputs.word_ids())
