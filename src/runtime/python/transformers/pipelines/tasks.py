"""The tasks that upstream's `pipeline` knows, and the errors for those that it does not."""

from practice_bridge import PracticeEditionLimit

TASKS = '''
any-to-any audio-classification automatic-speech-recognition decision depth-estimation document-question-answering feature-extraction fill-mask
image-classification image-feature-extraction image-segmentation image-text-to-text keypoint-matching mask-generation ner object-detection
sentiment-analysis table-question-answering text-classification text-generation text-to-audio text-to-speech token-classification video-classification
zero-shot-audio-classification zero-shot-classification zero-shot-image-classification zero-shot-object-detection
'''.split()
_REMOVED = ('question-answering', 'summarization', 'text2text-generation', 'translation', 'visual-question-answering', 'image-to-text', 'image-to-image')
_ALIASES = {'sentiment-analysis': 'text-classification', 'ner': 'token-classification'}
DEFAULTS = {'text-classification': ('distilbert/distilbert-base-uncased-finetuned-sst-2-english', '714eb0f'),
            'feature-extraction': ('distilbert/distilbert-base-cased', '6ea8117'), 'fill-mask': ('distilbert/distilroberta-base', 'fb53ab8')}
_NO_WEIGHTS = {'token-classification': ', because no model that is bundled has weights for it'}
HERE = ('text-classification', 'feature-extraction', 'fill-mask')


def task_named(task):
    """The task under its first name. Raises upstream's KeyError for what is none, a limit for what is not here."""
    if task in _REMOVED or isinstance(task, str) and task.startswith('translation_'):
        raise KeyError(f'The task {task} has been removed from transformers. Use the `text-generation` pipeline with a chat model instead. See the migration '
                       'guide for more details: https://github.com/huggingface/transformers/blob/main/MIGRATION_GUIDE_V5.md#pipelines')
    if task not in TASKS:
        raise KeyError(f'Unknown task {task}, available tasks are {TASKS}')
    named = _ALIASES.get(task, task)
    if named not in HERE:
        raise PracticeEditionLimit(f"The pipeline '{task}' is in transformers, and not in the practice edition{_NO_WEIGHTS.get(named, '')}; "
                                   "'sentiment-analysis', 'fill-mask' and 'feature-extraction' are.")
    return named


def task_of(fields):
    """The task that the hub names for a checkpoint with these fields of its configuration."""
    return 'fill-mask' if any('MaskedLM' in name for name in fields['architectures']) else 'text-classification'
