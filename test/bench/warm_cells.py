"""Times programs in a Python that has its libraries imported and its models loaded, as a notebook's cell is run again.

    python warm_cells.py RUNS PROGRAM [PROGRAM ...]

A program is run once as it stands. Then all of it but its imports and its calls of `from_pretrained` and `pipeline` is run again, in the names
that the first run left. Prints a JSON line for each program: its milliseconds.
"""

import ast
import contextlib
import io
import json
import sys
import time
from pathlib import Path

_LOADERS = {'from_pretrained', 'pipeline'}


def loads(statement: ast.stmt) -> bool:
    """Whether a notebook has this in a cell above, which is not run again."""
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return True
    calls = [node.func for node in ast.walk(statement) if isinstance(node, ast.Call)]
    return isinstance(statement, ast.Assign) and any(getattr(call, 'attr', getattr(call, 'id', None)) in _LOADERS for call in calls)


def times(file: Path, runs: int) -> list[float]:
    tree = ast.parse(file.read_text('utf8'), file.name)
    names = {'__name__': '__main__'}
    again = compile(ast.Module([statement for statement in tree.body if not loads(statement)], []), file.name, 'exec')
    spent = []
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        exec(compile(tree, file.name, 'exec'), names)
        for _ in range(runs):
            begun = time.perf_counter()
            exec(again, names)
            spent.append((time.perf_counter() - begun) * 1000)
    return spent


for program in sys.argv[2:]:
    print(json.dumps(times(Path(program), int(sys.argv[1]))), flush=True)
