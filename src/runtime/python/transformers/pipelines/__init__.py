"""`pipeline(...)`: a task, a model and its tokenizer in one call."""

from practice_bridge import loaded

from ..configuration_utils import load_fields
from ..models.auto import AutoModel, AutoModelForMaskedLM, AutoModelForSequenceClassification, AutoTokenizer
from ..utils.logging import logger
from .base import Pipeline, PipelineException
from .feature_extraction import FeatureExtractionPipeline
from .fill_mask import FillMaskPipeline
from .tasks import DEFAULTS, task_named, task_of
from .text_classification import TextClassificationPipeline

_CLASSES = {'text-classification': (TextClassificationPipeline, AutoModelForSequenceClassification),
            'feature-extraction': (FeatureExtractionPipeline, AutoModel), 'fill-mask': (FillMaskPipeline, AutoModelForMaskedLM)}
_FOR_LOADING = frozenset('''config revision use_fast token device device_map dtype torch_dtype trust_remote_code model_kwargs framework batch_size
num_workers'''.split())


def pipeline(task=None, model=None, config=None, tokenizer=None, **kwargs):
    """A pipeline for a task. Without a model upstream's default is taken, and a warning says so."""
    if task is None and model is None:
        raise RuntimeError('Impossible to instantiate a pipeline without either a task or a model being specified. Please provide a task class or a model')
    if task is None and not isinstance(model, str):
        raise RuntimeError('Inferring the task automatically requires to check the hub with a model_id defined as a `str`. '
                           f'{model} is not a valid model_id.')
    if task is None:
        task = task_of(load_fields(model))
    named = task_named(task)
    if model is None:
        model, revision = DEFAULTS[named]
        logger.warning(f'No model was supplied, defaulted to {model} and revision {revision}.\nUsing a pipeline without specifying a model name and revision '
                       'in production is not recommended.')
    made, auto = _CLASSES[named]
    name = model if isinstance(model, str) else model.name_or_path
    if tokenizer is None and not isinstance(model, str):
        raise Exception('Impossible to guess which tokenizer to use. Please provide a PreTrainedTokenizer class or a path/identifier to a pretrained '
                        'tokenizer.')
    device = kwargs.get('device')
    if device is not None and device != -1:
        from torch._device import require_cpu
        require_cpu(device)
    if isinstance(model, str):
        model = auto.from_pretrained(model, **({'config': config} if config is not None else {}), **kwargs.get('model_kwargs', {}))
    if not hasattr(tokenizer, 'tokenize'):
        tokenizer = AutoTokenizer.from_pretrained(tokenizer or name)
    options = {key: value for key, value in kwargs.items() if key not in _FOR_LOADING}
    loaded.append((made.__name__, name))
    return made(model, tokenizer, task, **options)
