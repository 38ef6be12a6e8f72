# A model that nobody has
# message: begins
from transformers import pipeline

classifier = pipeline('sentiment-analysis', model='distilbert-base-uncased-sst2-finetuned')
