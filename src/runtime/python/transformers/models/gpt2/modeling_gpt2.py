"""GPT-2's classes. No checkpoint of its own is bundled: on the others all weights are new, as upstream has it."""

from practice_bridge import PracticeEditionLimit
from torch.nn._structure import Conv1D, Dropout, Embedding, LayerNorm, LayerStack, Linear

from ...modeling.activations import NewGELUActivation
from ...modeling.classification import classify
from ...modeling.extras import wanted_extras
from ...modeling.model_inputs import require_ids, require_input
from ...modeling.outputs import BaseModelOutputWithPastAndCrossAttentions, SequenceClassifierOutputWithPast
from ...modeling.pretrained_model import as_returned, PreTrainedModel
from ...modeling.recorded import computed
from ..bert.encoder import part
from .configuration_gpt2 import GPT2Config

_NO_INPUT = 'You have to specify either input_ids or inputs_embeds'


class DynamicCache:
    """What upstream keeps for writing on; here it only prints."""

    def __init__(self, layers):
        self._number = layers

    def __repr__(self):
        return f'DynamicCache(layers=[{", ".join(["DynamicLayer"] * self._number)}])'

    def __getattr__(self, name):
        raise PracticeEditionLimit('Text generation and its cache are not in the practice edition of transformers.')


def _block(config):
    size, wide = config.n_embd, config.n_inner or 4 * config.n_embd
    attention = part('GPT2Attention', c_attn=Conv1D(3 * size, size), c_proj=Conv1D(size, size), attn_dropout=Dropout(config.attn_pdrop),
                     resid_dropout=Dropout(config.resid_pdrop))
    mlp = part('GPT2MLP', c_fc=Conv1D(wide, size), c_proj=Conv1D(size, wide), act=NewGELUActivation(), dropout=Dropout(config.resid_pdrop))
    return part('GPT2Block', ln_1=_norm(config), attn=attention, ln_2=_norm(config), mlp=mlp)


def _norm(config):
    return LayerNorm(config.n_embd, eps=config.layer_norm_epsilon)


class GPT2PreTrainedModel(PreTrainedModel):
    """What GPT-2's classes share."""

    config_class, base_model_prefix = GPT2Config, 'transformer'

    def _checked(self, input_ids, options):
        require_input(input_ids, options, _NO_INPUT)
        input_ids.size()
        require_ids(input_ids)
        return wanted_extras(self.config, options)

    def get_input_embeddings(self):
        """The module that turns ids into vectors: its structure, for the weights stay with the runtime."""
        return self.base_model.wte


class GPT2Model(GPT2PreTrainedModel):
    """GPT-2 without a head."""

    def __init__(self, config):
        super().__init__(config)
        self.wte, self.wpe = Embedding(config.vocab_size, config.n_embd), Embedding(config.n_positions, config.n_embd)
        self.drop, self.h = Dropout(config.embd_pdrop), LayerStack(_block(config), config.n_layer)
        self.ln_f = _norm(config)

    def forward(self, input_ids=None, past_key_values=None, attention_mask=None, **options):
        """The states of every token: `last_hidden_state` (batch x tokens x width).

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        self._checked(input_ids, options)
        states = computed(self._run(input_ids, attention_mask)['last_hidden_state'], 'ViewBackward0')
        made = BaseModelOutputWithPastAndCrossAttentions(last_hidden_state=states, past_key_values=DynamicCache(self.config.n_layer))
        return as_returned(made, self.config, options)


class GPT2ForSequenceClassification(GPT2PreTrainedModel):
    """GPT-2 with a classifier on its last token."""

    HEAD, LABEL_WEIGHTS = 'sequence-classification', ('score.weight',)

    def __init__(self, config):
        super().__init__(config)
        self.num_labels, self.transformer = config.num_labels, GPT2Model(config)
        self.score = Linear(config.n_embd, config.num_labels, bias=False)

    def forward(self, input_ids=None, past_key_values=None, attention_mask=None, token_type_ids=None, labels=None, **options):
        """A score for each label: `logits` (batch x labels), and a `loss` where `labels` (batch) are given.

        `input_ids` and `attention_mask` (1 for a token, 0 for padding) have the shape batch x tokens.
        """
        extras = self._checked(input_ids, options)
        if self.config.pad_token_id is None and input_ids.shape[0] != 1:
            raise ValueError('Cannot handle batch sizes > 1 if no padding token is defined.')
        return classify(self, input_ids, attention_mask, labels, options, extras, 'IndexBackward0', SequenceClassifierOutputWithPast,
                        past_key_values=DynamicCache(self.config.n_layer))
