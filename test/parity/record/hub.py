"""A name that no folder here has is one that the hub does not know: what an online user sees, and not what a machine without a network says."""

import json
from pathlib import Path

import transformers.pipelines
import transformers.utils.hub
from huggingface_hub.errors import RepositoryNotFoundError
from huggingface_hub.utils import validate_repo_id


def answer_unknown_names() -> None:
    """Puts the hub's answer in the place of its downloads."""
    transformers.utils.hub.hf_hub_download = transformers.utils.hub.snapshot_download = _not_found
    transformers.pipelines.get_task = _task


def _not_found(repo_id, *args, **kwargs):
    validate_repo_id(repo_id)
    url = f'https://huggingface.co/api/models/{repo_id}'
    httpx = transformers.utils.hub.httpx
    response = httpx.Response(401, request=httpx.Request('GET', url))
    raise RepositoryNotFoundError(f'401 Client Error.\n\nRepository Not Found for url: {url}.', response=response)


def _task(model, token=None, **options):
    """The task that the hub's page of a model names."""
    config = Path(model, 'config.json')
    if not config.exists():
        _not_found(model)
    return 'fill-mask' if 'MaskedLM' in json.loads(config.read_text('utf8'))['architectures'][0] else 'text-classification'
