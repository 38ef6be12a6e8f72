# A base checkpoint in a classifier's pipeline: its head is new
# numbers: random
from transformers import pipeline

classifier = pipeline('sentiment-analysis', model='distilbert-base-uncased')
print(sorted(each['label'] for each in classifier('I love this!', top_k=None)))
