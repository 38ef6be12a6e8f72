"""DistilBERT's classes."""

from torch.nn import CrossEntropyLoss
from torch.nn._structure import Dropout, Embedding, LayerNorm, LayerStack, Linear

from ...modeling.activations import GELUActivation
from ...modeling.classification import classify
from ...modeling.masked_lm import FillsInWords, TiedLinear
from ...modeling.extras import wanted_extras
from ...modeling.model_inputs import require_ids, require_input
from ...modeling.outputs import BaseModelOutput
from ...modeling.pretrained_model import as_returned, PreTrainedModel
from ...modeling.recorded import computed
from ..bert.encoder import part
from .configuration_distilbert import DistilBertConfig


def _embeddings(config):
    return part('Embeddings', word_embeddings=Embedding(config.vocab_size, config.dim, padding_idx=config.pad_token_id),
                position_embeddings=Embedding(config.max_position_embeddings, config.dim), LayerNorm=LayerNorm(config.dim, eps=1e-12),
                dropout=Dropout(config.dropout))


def _block(config):
    size = config.dim
    attention = part('DistilBertSelfAttention', q_lin=Linear(size, size), k_lin=Linear(size, size), v_lin=Linear(size, size), out_lin=Linear(size, size),
                     dropout=Dropout(config.attention_dropout))
    wide = part('FFN', dropout=Dropout(config.dropout), lin1=Linear(size, config.hidden_dim), lin2=Linear(config.hidden_dim, size), activation=GELUActivation())
    return part('TransformerBlock', attention=attention, sa_layer_norm=LayerNorm(size, eps=1e-12), ffn=wide, output_layer_norm=LayerNorm(size, eps=1e-12))


class DistilBertPreTrainedModel(PreTrainedModel):
    """What DistilBERT's classes share. It has no segments: `token_type_ids` is one of the options that upstream ignores."""

    config_class, base_model_prefix = DistilBertConfig, 'distilbert'

    def _checked(self, input_ids, options):
        require_input(input_ids, options)
        require_ids(input_ids)
        return wanted_extras(self.config, options)


class DistilBertModel(DistilBertPreTrainedModel):
    """DistilBERT without a head."""

    def __init__(self, config):
        super().__init__(config)
        self.embeddings = _embeddings(config)
        self.transformer = part('Transformer', layer=LayerStack(_block(config), config.n_layers))

    def forward(self, input_ids=None, attention_mask=None, **options):
        """The states of every token: `last_hidden_state` (batch x tokens x width).

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        extras = self._checked(input_ids, options)
        parts = self._run(input_ids, attention_mask, extras)
        states = computed(parts['last_hidden_state'], 'NativeLayerNormBackward0')
        return as_returned(BaseModelOutput(last_hidden_state=states, **extras.fields(parts, self.config.n_layers, states)), self.config, options)


class DistilBertForSequenceClassification(DistilBertPreTrainedModel):
    """DistilBERT with a classifier."""

    HEAD, LABEL_WEIGHTS = 'sequence-classification', ('classifier.weight', 'classifier.bias')

    def __init__(self, config):
        super().__init__(config)
        self.num_labels, self.distilbert = config.num_labels, DistilBertModel(config)
        self.pre_classifier, self.classifier = Linear(config.dim, config.dim), Linear(config.dim, config.num_labels)
        self.dropout = Dropout(config.seq_classif_dropout)

    def forward(self, input_ids=None, attention_mask=None, inputs_embeds=None, labels=None, position_ids=None, **options):
        """A score for each label: `logits` (batch x labels), and a `loss` where `labels` (batch) are given.

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        options |= {'position_ids': position_ids, 'inputs_embeds': inputs_embeds}
        return classify(self, input_ids, attention_mask, labels, options, self._checked(input_ids, options))


class DistilBertForMaskedLM(FillsInWords, DistilBertPreTrainedModel):
    """DistilBERT with a head that fills in words."""

    def __init__(self, config):
        super().__init__(config)
        self.activation, self.distilbert = GELUActivation(), DistilBertModel(config)
        self.vocab_transform, self.vocab_layer_norm = Linear(config.dim, config.dim), LayerNorm(config.dim, eps=1e-12)
        self.vocab_projector, self.mlm_loss_fct = TiedLinear(config.dim, config.vocab_size, own=('bias',)), CrossEntropyLoss()

    def forward(self, input_ids=None, attention_mask=None, inputs_embeds=None, labels=None, position_ids=None, **options):
        """A score for each word at each place: `logits` (batch x tokens x vocabulary), and a `loss` where `labels` are given.

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        options |= {'position_ids': position_ids, 'inputs_embeds': inputs_embeds}
        return self._filled_in(input_ids, attention_mask, labels, options, self._checked(input_ids, options))
