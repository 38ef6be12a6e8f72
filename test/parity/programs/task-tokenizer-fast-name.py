# The name of the fast class means the same class in version 5
from transformers import RobertaTokenizer, RobertaTokenizerFast

print(RobertaTokenizerFast is RobertaTokenizer, RobertaTokenizerFast.__name__)
tokenizer = RobertaTokenizerFast.from_pretrained('roberta-base')
print(tokenizer.tokenize('Hello, how are you?'))
