# A task for which no weights are bundled
# limit: no bundled weights for labels of single tokens
from transformers import pipeline

pipeline('ner', model='distilbert-base-uncased')
