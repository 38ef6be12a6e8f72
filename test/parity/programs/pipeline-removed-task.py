# A task that is gone
from transformers import pipeline

pipeline('question-answering')
