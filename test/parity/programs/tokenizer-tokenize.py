# Tokens as strings
from transformers import DistilBertTokenizer, RobertaTokenizer

roberta = RobertaTokenizer.from_pretrained('roberta-base')
print(roberta.tokenize('Hello <mask> world'))
print(roberta.tokenize('Hello', add_special_tokens=True))
print(roberta.tokenize('tokenization'), roberta.tokenize(' tokenization'))
print(DistilBertTokenizer.from_pretrained('distilbert-base-uncased').tokenize('Unbelievable tokenization, naïve café'))
