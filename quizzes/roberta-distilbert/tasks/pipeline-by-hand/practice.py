import torch
from transformers import DistilBertForSequenceClassification, DistilBertTokenizer, pipeline

name = 'distilbert-base-uncased-finetuned-sst-2-english'
review = 'A warm, funny and wonderful film.'

# All steps in one call.
classifier = pipeline(__blank_1__, model=name)
in_one = classifier(review)[0]
print('pipeline:', in_one['label'])

# The same steps one by one.
tokenizer = DistilBertTokenizer.from_pretrained(name)
model = DistilBertForSequenceClassification.from_pretrained(name)
with torch.no_grad():
    logits = model(**tokenizer(review, return_tensors='pt')).logits[0]
scores = torch.softmax(logits, dim=-1)
by_hand = {'label': model.config.id2label[scores.argmax().item()], 'score': __blank_2__}
print('by hand: ', by_hand['label'])
print('same score:', 'yes' if abs(in_one['score'] - by_hand['score']) < 0.0001 else 'no')
