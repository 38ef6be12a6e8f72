"""Pipeline and hand-made prediction have to agree in label and score."""

CLOSE = 1e-4


def check(program):
    in_one, by_hand = program.names.get('in_one'), program.names.get('by_hand')
    program.expect(isinstance(in_one, dict) and in_one.get('label') in ('NEGATIVE', 'POSITIVE'), 'the pipeline gives no label of this checkpoint.', '1')
    program.expect(in_one['label'] == by_hand['label'], 'the pipeline and the steps by hand give different labels.')
    program.checked('labels compared')
    score = by_hand['score']
    program.expect(isinstance(score, (int, float)) and not isinstance(score, bool), f'the score by hand is no number but a `{type(score).__name__}`.', '2')
    program.expect(abs(in_one['score'] - score) < CLOSE, f'the score by hand is {score:.4f}, and the pipeline says {in_one["score"]:.4f}.', '2')
    program.checked('scores compared')
