"""BERT's classes. On a checkpoint of another family all weights are new, as upstream has it."""

from torch.nn._structure import Dropout, LayerNorm, Linear

from ...modeling.activations import GELUActivation
from ...modeling.base_outputs import states_and_pooler
from ...modeling.classification import classify
from ...modeling.masked_lm import FillsInWords, TiedLinear, head_with_bias
from ...modeling.extras import wanted_extras
from ...modeling.model_inputs import require_ids, require_input, require_segments
from ...modeling.pretrained_model import PreTrainedModel
from .configuration_bert import BertConfig
from .encoder import embeddings, encoder, part, pooler


class BertPreTrainedModel(PreTrainedModel):
    """What BERT's classes share."""

    config_class, base_model_prefix = BertConfig, 'bert'

    def _checked(self, input_ids, token_type_ids, options):
        require_input(input_ids, options)
        input_ids.size()
        require_segments(token_type_ids, self.config.type_vocab_size)
        require_ids(input_ids)
        return wanted_extras(self.config, options)


class BertModel(BertPreTrainedModel):
    """BERT without a head."""

    def __init__(self, config, add_pooling_layer=True):
        super().__init__(config)
        self.embeddings, self.encoder = embeddings('Bert', config, roberta=False), encoder('Bert', config)
        self.pooler = pooler('Bert', config) if add_pooling_layer else None

    def forward(self, input_ids=None, attention_mask=None, token_type_ids=None, **options):
        """The states of every token: `last_hidden_state` (batch x tokens x width), and `pooler_output` (batch x width) of the first.

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        return states_and_pooler(self, input_ids, attention_mask, options, self._checked(input_ids, token_type_ids, options))


class BertForSequenceClassification(BertPreTrainedModel):
    """BERT with a classifier."""

    HEAD, LABEL_WEIGHTS = 'sequence-classification', ('classifier.weight', 'classifier.bias')

    def __init__(self, config):
        super().__init__(config)
        self.num_labels, self.bert = config.num_labels, BertModel(config)
        self.dropout = Dropout(config.hidden_dropout_prob if config.classifier_dropout is None else config.classifier_dropout)
        self.classifier = Linear(config.hidden_size, config.num_labels)

    def forward(self, input_ids=None, attention_mask=None, token_type_ids=None, position_ids=None, inputs_embeds=None, labels=None, **options):
        """A score for each label: `logits` (batch x labels), and a `loss` where `labels` (batch) are given.

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        options |= {'position_ids': position_ids, 'inputs_embeds': inputs_embeds}
        return classify(self, input_ids, attention_mask, labels, options, self._checked(input_ids, token_type_ids, options))


class BertForMaskedLM(FillsInWords, BertPreTrainedModel):
    """BERT with a head that fills in words."""

    def __init__(self, config):
        super().__init__(config)
        size, vocabulary = config.hidden_size, config.vocab_size
        transform = part('BertPredictionHeadTransform', dense=Linear(size, size), transform_act_fn=GELUActivation(),
                         LayerNorm=LayerNorm(size, eps=config.layer_norm_eps))
        predictions = head_with_bias('BertLMPredictionHead', vocabulary, transform=transform, decoder=TiedLinear(size, vocabulary))
        self.bert, self.cls = BertModel(config, add_pooling_layer=False), part('BertOnlyMLMHead', predictions=predictions)
