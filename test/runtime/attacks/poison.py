# Changes everything that a run shares with others in one interpreter. Run once, then `clean.py` looks at what is left of it.
import builtins
import ctypes
import gc
import json
import os
import random
import signal
import sys
import warnings

import practice_bridge
import practice_runner
import torch
import transformers


def poison(*_args, **_kwargs):
    return 'POISON'


say = practice_bridge._write
builtins.print_ = builtins.len = poison
gc.get_referents(str.__dict__)[0]['upper'] = poison
gc.callbacks.append(poison)
json.loads = json.JSONDecoder.decode = poison
sys.settrace(lambda *_: None)
sys.addaudithook(lambda event, _: sys.__stderr__.write('POISON') if event == 'compile' else None)
sys.meta_path.insert(0, type('Poisoner', (), {'find_spec': staticmethod(lambda name, *_: sys.__stderr__.write('POISON'))}))
sys.path.insert(0, '/tmp')
sys.modules['textwrap'] = None
type(sys.stdout).write = lambda self, text: 6
open('csv.py', 'w').write('reader = "POISON"')
os.chdir('/tmp')
os.environ['HOME'] = 'POISON'
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGALRM, signal.SIG_IGN)
warnings.warn = poison
random.seed(7)
torch.manual_seed(7)
torch.Tensor.__add__ = torch.softmax = poison
transformers.RobertaTokenizer.from_pretrained = classmethod(poison)
transformers.AutoModel = 'POISON'
practice_bridge.request = practice_bridge._call = poison
practice_runner.run.__code__ = poison.__code__
left = 1
say(1, 'poisoned')
# The integer 5 becomes 6
ctypes.memmove(id(5) + 8, id(6) + 8, 8)
