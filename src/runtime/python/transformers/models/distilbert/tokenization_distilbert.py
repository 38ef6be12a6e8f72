"""DistilBERT's tokenizer class: BERT's, without segment ids."""

from ..bert.tokenization_bert import BertTokenizer


class DistilBertTokenizer(BertTokenizer):
    """BERT's words and pieces; the model has no segments."""

    model_input_names = ['input_ids', 'attention_mask']
