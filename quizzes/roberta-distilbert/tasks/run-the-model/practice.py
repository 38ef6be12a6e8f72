import torch
from transformers import RobertaForSequenceClassification, RobertaTokenizer

# RoBERTa, fine-tuned to tell bad film reviews (LABEL_0) from good ones (LABEL_1).
# Loading reports two tensors of the checkpoint that this class has no use for: no harm.
name = 'textattack/roberta-base-SST-2'
tokenizer = RobertaTokenizer.from_pretrained(name)
model = RobertaForSequenceClassification.from_pretrained(name)

inputs = tokenizer(__blank_1__, return_tensors=__blank_2__)
with torch.no_grad():
    outputs = model(__blank_3__)
logits = outputs.logits

# One row for each text. Logits are raw scores; softmax makes probabilities of them.
print(logits)
for row in torch.softmax(logits, dim=-1).tolist():
    print('  '.join(f'{model.config.id2label[i]} {score:.4f}' for i, score in enumerate(row)))
