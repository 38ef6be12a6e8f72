# A generator gives a generator
from transformers import pipeline

classifier = pipeline('sentiment-analysis', model='distilbert-base-uncased-finetuned-sst-2-english')
for result in classifier(text for text in ('Great.', 'Awful.')):
    print(result)
