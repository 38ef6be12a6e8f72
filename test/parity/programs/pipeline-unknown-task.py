# A task that there is not
from transformers import pipeline

pipeline('sentiment')
