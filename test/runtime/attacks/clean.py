# Says what it finds changed; see `poison.py`.
import builtins
import csv
import gc
import json
import os
import signal
import sys
import textwrap
import warnings

import torch
import transformers

FINDINGS = {
    'builtins': hasattr(builtins, 'print_') or len([1, 2]) != 2,
    'type dictionaries': 'abc'.upper() != 'ABC',
    'gc callbacks': bool(gc.callbacks),
    'modules': json.loads('[1]') != [1] or textwrap.dedent('  a') != 'a',
    'trace': sys.gettrace() is not None,
    'import hooks': any('Poisoner' in repr(finder) for finder in sys.meta_path) or '/tmp' in sys.path,
    'files': not callable(csv.reader) or os.path.exists('csv.py'),
    'working directory': os.getcwd() == '/tmp',
    'environment': os.environ['HOME'] == 'POISON',
    'signals': signal.getsignal(signal.SIGINT) is signal.SIG_IGN or signal.getsignal(signal.SIGALRM) is signal.SIG_IGN,
    'warnings': warnings.warn('x', stacklevel=2) == 'POISON',
    'torch': (torch.ones(2) + torch.ones(2)).tolist() != [2.0, 2.0] or torch.softmax(torch.zeros(2), dim=0).tolist() != [0.5, 0.5],
    'transformers': isinstance(transformers.AutoModel, str),
    'tokenizer': transformers.RobertaTokenizer.from_pretrained('roberta-base')('Hello')['input_ids'] != [0, 31414, 2],
    'names': 'left' in globals(),
    'small integers': int('5') * 2 != 10,
}
print(*sorted(name for name, changed in FINDINGS.items() if changed) or ['nothing'], sep='\n')
