import torch
from transformers import DistilBertForSequenceClassification, DistilBertTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer = DistilBertTokenizer.from_pretrained(name)
model = DistilBertForSequenceClassification.from_pretrained(name)

reviews = ['A warm, funny and wonderful film.', 'A brilliant and moving story.', 'A dull, lifeless and clumsy film.']
inputs = tokenizer(reviews, padding=True, return_tensors='pt')
with torch.no_grad():
    logits = model(**inputs).logits

# One row for each review, one column for each label.
probabilities = torch.softmax(logits, dim=__blank_1__)
labels = []
for review, row in zip(reviews, probabilities):
    best = row.argmax()
    labels.append(model.config.id2label[__blank_2__])
    print(f'{labels[-1]:<9} row sum {row.sum().item():.2f}  {review}')
