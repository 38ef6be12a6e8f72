# States as nested lists
from transformers import pipeline

extractor = pipeline('feature-extraction', model='distilbert-base-uncased')
features = extractor('Hello world')
print(type(features).__name__, len(features), len(features[0]), len(features[0][0]))
print(features[0][1][:3])
