from transformers import DistilBertTokenizer, RobertaTokenizer

text = 'Her snowboarding granddaughter outsmarted the paparazzi.'

# DistilBERT marks a piece that goes on with the word before it.
words = []
for token in DistilBertTokenizer.from_pretrained('distilbert-base-uncased').tokenize(text):
    if token.startswith(__blank_1__):
        words[-1] += token[2:]
    else:
        words.append(token)
print(len(words), 'words:', words)

# RoBERTa marks a token that begins after a space.
tokens = RobertaTokenizer.from_pretrained('roberta-base').tokenize(text)
starts = [token[1:] for token in tokens if token.startswith(__blank_2__)]
print(len(starts), 'begin after a space:', starts)
