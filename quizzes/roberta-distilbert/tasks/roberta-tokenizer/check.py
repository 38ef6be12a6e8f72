"""The tokenizer has to give the ids that roberta-base was trained on, also for a padded batch."""

from transformers import RobertaTokenizer

TEXTS = ['Hello, how are you?', 'Fine.']
ROLES = ['cls_token', 'sep_token', 'pad_token', 'mask_token', 'unk_token']


def check(program):
    trained = RobertaTokenizer.from_pretrained('roberta-base')
    tokenizer = program.names.get('tokenizer')
    for text in TEXTS:
        found, wanted = attempt(program, tokenizer, text), trained(text)['input_ids']
        differ = sum(a != b for a, b in zip(found, wanted)) + abs(len(found) - len(wanted))
        program.expect(differ == 0, f'it loads, but {differ} of {len(wanted)} ids of `{text}` are not the ones that roberta-base was trained on.', '1')
    program.checked('ids of two texts compared')

    missing = [role for role in ROLES if getattr(tokenizer, role, None) != getattr(trained, role)]
    program.expect(not missing, f'the ids agree, but these are not the special tokens of roberta-base: {", ".join(f"`{role}`" for role in missing)}.', '1')
    program.checked('special tokens compared')

    padded = attempt(program, tokenizer, TEXTS, padding=True)
    program.expect(padded == trained(TEXTS, padding=True)['input_ids'], 'a batch of two texts is not padded as roberta-base was trained.', '1')
    program.checked('a batch of two padded')


def attempt(program, tokenizer, texts, **options):
    """The ids as lists, or the end of the check when the object cannot make any."""
    try:
        ids = tokenizer(texts, **options)['input_ids']
        return [row if isinstance(row, int) else list(row) for row in ids]
    except Exception as error:
        program.expect(False, f'what it loads cannot tokenize a text: `{type(error).__name__}`.', '1')
