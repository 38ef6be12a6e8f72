# A classifier of three labels
from transformers import pipeline

classify = pipeline('sentiment-analysis', model='cardiffnlp/twitter-roberta-base-sentiment-latest')
print(classify.model.config.id2label)
for text in ('I love this phone!', 'The train leaves at nine.', 'Worst service ever.'):
    print(sorted(classify(text)[0]), [guess['label'] for guess in classify(text, top_k=None)])
