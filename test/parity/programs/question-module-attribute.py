# A name that the library has not, asked of the module
import transformers

model = transformers.DistilBert.from_pretrained('distilbert-base-uncased')
