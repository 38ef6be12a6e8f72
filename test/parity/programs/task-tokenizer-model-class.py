# A model class where the tokenizer's belongs: nothing raises before it is called
from transformers import RobertaModel

tokenizer = RobertaModel.from_pretrained('roberta-base')
tokenizer('Hello, how are you?')
