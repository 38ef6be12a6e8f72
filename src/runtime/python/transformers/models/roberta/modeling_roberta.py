"""RoBERTa's classes."""

from torch.nn._structure import Dropout, LayerNorm, Linear

from ...modeling.base_outputs import states_and_pooler
from ...modeling.classification import classify
from ...modeling.masked_lm import FillsInWords, TiedLinear, head_with_bias
from ...modeling.extras import wanted_extras
from ...modeling.model_inputs import require_ids, require_input, require_segments
from ...modeling.pretrained_model import PreTrainedModel
from ..bert.encoder import embeddings, encoder, part, pooler
from .configuration_roberta import RobertaConfig


class RobertaPreTrainedModel(PreTrainedModel):
    """What RoBERTa's classes share."""

    config_class, base_model_prefix = RobertaConfig, 'roberta'

    def _checked(self, input_ids, token_type_ids, options):
        """Positions are counted from what is not padding, so the first thing that RoBERTa asks of its input is `.ne`."""
        require_input(input_ids, options)
        input_ids.ne(self.config.pad_token_id)
        require_ids(input_ids)
        require_segments(token_type_ids, self.config.type_vocab_size)
        return wanted_extras(self.config, options)


class RobertaModel(RobertaPreTrainedModel):
    """RoBERTa without a head."""

    def __init__(self, config, add_pooling_layer=True):
        super().__init__(config)
        self.embeddings, self.encoder = embeddings('Roberta', config, roberta=True), encoder('Roberta', config)
        self.pooler = pooler('Roberta', config) if add_pooling_layer else None

    def forward(self, input_ids=None, attention_mask=None, token_type_ids=None, **options):
        """The states of every token: `last_hidden_state` (batch x tokens x width), and `pooler_output` (batch x width) of the first.

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        return states_and_pooler(self, input_ids, attention_mask, options, self._checked(input_ids, token_type_ids, options))


class RobertaForSequenceClassification(RobertaPreTrainedModel):
    """RoBERTa with a classifier."""

    HEAD, LABEL_WEIGHTS = 'sequence-classification', ('classifier.out_proj.weight', 'classifier.out_proj.bias')

    def __init__(self, config):
        super().__init__(config)
        dropout = config.hidden_dropout_prob if config.classifier_dropout is None else config.classifier_dropout
        self.num_labels, self.roberta = config.num_labels, RobertaModel(config, add_pooling_layer=False)
        self.classifier = part('RobertaClassificationHead', dense=Linear(config.hidden_size, config.hidden_size), dropout=Dropout(dropout),
                               out_proj=Linear(config.hidden_size, config.num_labels))

    def forward(self, input_ids=None, attention_mask=None, token_type_ids=None, position_ids=None, inputs_embeds=None, labels=None, **options):
        """A score for each label: `logits` (batch x labels), and a `loss` where `labels` (batch) are given.

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        options |= {'position_ids': position_ids, 'inputs_embeds': inputs_embeds}
        return classify(self, input_ids, attention_mask, labels, options, self._checked(input_ids, token_type_ids, options))


class RobertaForMaskedLM(FillsInWords, RobertaPreTrainedModel):
    """RoBERTa with a head that fills in words."""

    def __init__(self, config):
        super().__init__(config)
        size, vocabulary = config.hidden_size, config.vocab_size
        self.roberta = RobertaModel(config, add_pooling_layer=False)
        self.lm_head = head_with_bias('RobertaLMHead', vocabulary, dense=Linear(size, size), layer_norm=LayerNorm(size, eps=config.layer_norm_eps),
                                      decoder=TiedLinear(size, vocabulary))
