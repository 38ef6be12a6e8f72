# The sentiment of two sentences
from transformers import pipeline

classifier = pipeline('sentiment-analysis', model='distilbert-base-uncased-finetuned-sst-2-english')
print(classifier(['I love this film.', 'A dull evening.']))
