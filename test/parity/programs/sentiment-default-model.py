# No model named: a default and a warning
from transformers import pipeline

classifier = pipeline('sentiment-analysis')
print(classifier('I love this!'))
