# Another head for which no weights are bundled
# limit: no bundled weights for answering questions
from transformers import AutoModelForQuestionAnswering

model = AutoModelForQuestionAnswering.from_pretrained('distilbert-base-uncased')
