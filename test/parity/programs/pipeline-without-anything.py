# Neither task nor model
from transformers import pipeline

pipeline()
