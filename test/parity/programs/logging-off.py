# Warnings and bars turned off
from transformers import RobertaForSequenceClassification
from transformers.utils import logging

logging.set_verbosity_error()
logging.disable_progress_bar()
model = RobertaForSequenceClassification.from_pretrained('roberta-base')
print(logging.get_verbosity(), type(model).__name__)
