# Pairs: RoBERTa separates by two tokens, BERT tells them apart by type ids
from transformers import BertTokenizer, DistilBertTokenizer, RobertaTokenizer

print(RobertaTokenizer.from_pretrained('roberta-base')('How are you?', 'Fine.'))
print(DistilBertTokenizer.from_pretrained('distilbert-base-uncased')('How are you?', 'Fine.'))
print(BertTokenizer.from_pretrained('distilbert-base-uncased')('How are you?', 'Fine.'))
