"""What all models have in common: their configuration, how they print, and the call to the runtime."""

import torch
from practice_bridge import PracticeEditionLimit, request
from torch._device import require_cpu
from torch._random import default_generator
from torch.nn import Module
from torch.nn._structure import is_changed

from ..configuration_utils import PreTrainedConfig
from ..tokenization.base import PushToHubMixin
from .extras import Extras
from .model_inputs import as_request
from .parameter_counts import say_whose
from .weights_loading import from_pretrained

NO_EXTRAS = Extras(False, None)
_UPSTREAM = frozenset('''
resize_token_embeddings get_output_embeddings set_input_embeddings tie_weights gradient_checkpointing_enable
gradient_checkpointing_disable enable_input_require_grads init_weights prune_heads half bfloat16 double float compile register_forward_hook apply
zero_grad get_memory_footprint get_parameter get_submodule named_buffers buffers load_state_dict add_adapter post_init from_config
'''.split())


class PreTrainedModel(Module, PushToHubMixin):
    """A model of transformers. The modules inside show its structure as upstream's; the runtime computes it as a whole."""

    config_class, base_model_prefix, HEAD, LABEL_WEIGHTS = PreTrainedConfig, '', 'base', ()
    main_input_name = 'input_ids'
    from_pretrained = classmethod(from_pretrained)

    def __init__(self, config):
        super().__init__()
        if not isinstance(config, PreTrainedConfig):
            name = type(self).__name__
            raise TypeError(f'Parameter config in `{name}(config)` should be an instance of class `PreTrainedConfig`. To create a model from a pretrained '
                            f'model use `model = {name}.from_pretrained(PRETRAINED_MODEL_NAME)`')
        self.config, self.name_or_path, self._source = config, config.name_or_path, None

    def _bind(self, name, fresh, answer, new_pooler):
        """Ties the object to what the runtime runs for it."""
        self.name_or_path = name
        self._source = {'name': name, 'fresh': fresh, 'head': self.HEAD, 'seed': default_generator.word(31), 'num_labels': self.config.num_labels}
        self._parameters_that_run, self._weights_source, self._new_pooler = answer['parameters'], answer['source'], new_pooler

    def __getattr__(self, name):
        if name in _UPSTREAM:
            raise PracticeEditionLimit(f'`{type(self).__name__}.{name}` is in transformers, and not in the practice edition of transformers that runs here.')
        return super().__getattr__(name)

    def __call__(self, *args, **kwargs):
        if self._is_frozen():
            with torch.no_grad():
                return super().__call__(*args, **kwargs)
        return super().__call__(*args, **kwargs)

    def _is_frozen(self):
        """Nothing of it would get gradients, so what it computes records none."""
        words = getattr(self.base_model._modules.get('embeddings'), 'word_embeddings', None)
        looked_at = words is not None and '_made' in words.__dict__
        return looked_at and not any(weight.requires_grad for weight in self.parameters())

    def num_parameters(self, only_trainable=False, exclude_embeddings=False):
        """The number of parameters of what really runs: a stand-in's where one does, and then a line on stderr says the named model's."""
        if exclude_embeddings:
            raise PracticeEditionLimit('`exclude_embeddings=True` is not in the practice edition: the stand-in\'s parameters are counted as a whole.')
        if self._source is None:
            raise PracticeEditionLimit('A model made from a configuration alone has no weights in the practice edition; use `from_pretrained`.')
        say_whose(self, self._parameters_that_run, self._weights_source)
        return self._parameters_that_run

    def _run(self, input_ids, attention_mask, extras=NO_EXTRAS, pooler=False):
        """The runtime's answer: `(shape, items)` by name."""
        if self._source is None:
            raise PracticeEditionLimit('A model made from a configuration alone cannot run in the practice edition; use `from_pretrained`.')
        if self.training:
            raise PracticeEditionLimit('The practice edition runs models in evaluation mode only (`model.eval()`): training and its dropout are not in it.')
        if is_changed(self):
            raise PracticeEditionLimit('The practice edition runs a model as it was loaded: its parts and weights cannot be replaced. A layer of your own can take what '
                                       'the whole model returns.')
        asked = {**self._source, **({'pooler': True} if pooler else {}), **extras.asked()}
        tensors = request('model.forward', asked, as_request(input_ids, attention_mask))[1]
        return {name: (shape, items) for name, (_, shape, items) in tensors.items()}

    def get_input_embeddings(self):
        """The module that turns ids into vectors: its structure, for the weights stay with the runtime."""
        return self.base_model.embeddings.word_embeddings

    @property
    def base_model(self):
        """The model without its head; the model itself where it has none."""
        return self._modules.get(self.base_model_prefix, self)

    def set_attn_implementation(self, implementation):
        """Chooses how attention is computed: 'eager' gives its weights, 'sdpa' does not."""
        self.config._attn_implementation = implementation

    dtype = property(lambda self: torch.float32, doc='The type of what the model computes.')
    device = property(lambda self: torch.device('cpu'), doc='Where the model is: on the CPU.')

    def to(self, *args, **kwargs):
        """The model itself: it is on the CPU, in float32. Another device raises what upstream raises without one, another type is a limit."""
        for each in (*args, *kwargs.values()):
            if isinstance(each, torch.dtype) and each is not torch.float32:
                raise PracticeEditionLimit('The practice edition computes models in float32 only.')
            if isinstance(each, (str, int, torch.device)) and not isinstance(each, bool):
                require_cpu(each)
        return self

    def cpu(self):
        """The model itself: it is on the CPU."""
        return self

    def cuda(self, device=None):
        """Raises what upstream raises on a machine without an NVIDIA GPU."""
        require_cpu('cuda')


PreTrainedModel.__module__ = 'transformers.modeling_utils'


def as_returned(output, config, options):
    """The output itself, or a tuple of its fields where that is asked for."""
    return output if options.get('return_dict', config.return_dict) is not False else output.to_tuple()
