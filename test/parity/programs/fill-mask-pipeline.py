# The fill-mask pipeline
from transformers import pipeline

fill = pipeline('fill-mask', model='distilbert-base-uncased')
for guess in fill('Paris is the [MASK] of France.'):
    print(sorted(guess), guess['token'], guess['token_str'], guess['sequence'])
print([guess['token_str'] for guess in fill('She drank a cup of [MASK].', top_k=2)])
print(len(fill(['I [MASK] you.', 'The [MASK] is red.'], top_k=1)))
