# A class that was never imported
tokenizer = AutoTokenizer.from_pretrained('roberta-base')
