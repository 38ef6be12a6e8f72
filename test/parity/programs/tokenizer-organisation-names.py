# Names with their organisation
from transformers import AutoTokenizer

print(AutoTokenizer.from_pretrained('FacebookAI/roberta-base').name_or_path)
print(AutoTokenizer.from_pretrained('distilbert/distilbert-base-uncased')('Hello')['input_ids'])
