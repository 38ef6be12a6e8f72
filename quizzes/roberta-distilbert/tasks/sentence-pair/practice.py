from transformers import RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
question = 'Who directed the film?'
answer = 'A woman from Oslo.'

# One input of two texts: RoBERTa was trained to read them with </s></s> between.
inputs = tokenizer(__blank_1__)
ids = inputs['input_ids']
print(ids)
print(tokenizer.decode(ids))
