# A tokenizer class where the model's belongs
from transformers import DistilBertTokenizer

model = DistilBertTokenizer.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(model('Hello')['input_ids'])
model.eval()
