# The fill-mask pipeline, and the other model's mask
from transformers import pipeline

fill = pipeline('fill-mask', model='roberta-base', top_k=3)
print([(guess['token'], guess['token_str'], guess['sequence']) for guess in fill('Paris is the <mask> of France.')])
try:
    fill('Paris is the [MASK] of France.')
except Exception as error:
    print(type(error).__name__, error)
