# Labels named while loading
from transformers import RobertaForSequenceClassification

model = RobertaForSequenceClassification.from_pretrained('roberta-base', id2label={0: 'sad', 1: 'happy', 2: 'neither'}, label2id={'sad': 0, 'happy': 1, 'neither': 2})
print(model.config.num_labels, model.config.id2label[2], model.classifier)
