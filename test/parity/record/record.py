"""Runs every program under the real libraries and writes down what it did.

    python record.py FOLDER PROGRAMS OUT [--only models]

FOLDER is what `export_checkpoints.py` wrote: each program runs in a folder of its own that holds the same, so that a name is a folder. OUT gets `truth.json`, for programs that ran no model,
and `truth-models.json`, which has to be recorded again whenever the weights change. Each program runs in a process that was forked from one in which
the libraries are imported, with no network: what a name that no folder has meets is what the hub answers of one that it does not know (`hub.py`).
"""

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path

os.environ.update(HF_HUB_OFFLINE='1', PYTHONHASHSEED='0', HF_HUB_DISABLE_TELEMETRY='1', TOKENIZERS_PARALLELISM='false')
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import torch
import transformers

import hub
from program import run_program

_LIMIT_SECONDS = 300


def in_child(file: Path) -> dict:
    """Runs a program in a forked process; its streams are files, so that libraries do not take them for a terminal."""
    with tempfile.TemporaryDirectory() as kept, tempfile.TemporaryDirectory() as work:
        for entry in Path.cwd().iterdir():
            Path(work, entry.name).symlink_to(entry)
        paths = {name: Path(kept) / name for name in ('stdout', 'stderr', 'record')}
        child = os.fork()
        if child == 0:
            os.chdir(work)
            run_program(file, paths)
        _, status = os.waitpid(child, 0)
        if not paths['record'].exists():
            raise RuntimeError(f'{file.name} ended with status {status} and no record: {paths["stderr"].read_text("utf8", "replace")[-2000:]}')
        record = json.loads(paths['record'].read_text('utf8'))
        return record | {name: paths[name].read_bytes().decode('utf8', 'replace') for name in ('stdout', 'stderr')}


def versions() -> dict[str, str]:
    import tokenizers
    return {'python': platform.python_version(), 'transformers': transformers.__version__, 'torch': torch.__version__.split('+')[0],
            'tokenizers': tokenizers.__version__}


def joined(before: dict[str, str]) -> dict[str, str]:
    """The versions of a file of which only a part is recorded now: those of before, and those of now."""
    return {name: ' and '.join(dict.fromkeys([*before.get(name, now).split(' and '), now])) for name, now in versions().items()}


def write(out: Path, records: dict[str, dict], recorded: dict[str, str]) -> None:
    body = ',\n'.join(f'  {json.dumps(name)}: {json.dumps(record, ensure_ascii=False, sort_keys=True)}' for name, record in sorted(records.items()))
    out.write_text('{\n"recorded": ' + json.dumps(recorded) + ',\n"programs": {\n' + body + '\n}\n}\n', 'utf8')


def wanted(programs: Path, out: Path, only: str | None) -> list[Path]:
    """All programs, or those that the last recording found to run a model, or those whose name begins so."""
    files = sorted(programs.glob('*.py'))
    if only is None:
        return files
    known = json.loads((out / 'truth-models.json').read_text('utf8'))['programs'] if only == 'models' else None
    return [file for file in files if (file.stem in known if known is not None else file.stem.startswith(only))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('folder', 'programs', 'out'):
        parser.add_argument(name, type=lambda text: Path(text).resolve())
    parser.add_argument('--only')
    parser.add_argument('--weights', default='', help='what the weights are known by: written into truth-models.json')
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    hub.answer_unknown_names()
    os.chdir(arguments.folder)
    files = wanted(arguments.programs, arguments.out, arguments.only)
    recorded = {}
    for place, file in enumerate(files, 1):
        print(f'{place}/{len(files)} {file.stem}', flush=True)
        recorded[file.stem] = in_child(file)
    save(arguments, recorded)


def save(arguments: argparse.Namespace, recorded: dict[str, dict]) -> None:
    """Puts each record into the file it belongs to. What was not run now is kept, as long as its program is there."""
    stems = {file.stem for file in arguments.programs.glob('*.py')}
    for name, ran_model in (('truth.json', False), ('truth-models.json', True)):
        file = arguments.out / name
        before = json.loads(file.read_text('utf8')) if arguments.only and file.exists() else {'recorded': {}, 'programs': {}}
        kept = {stem: record for stem, record in before['programs'].items() if stem in stems and stem not in recorded}
        fresh = {stem: record for stem, record in recorded.items() if record['model'] is ran_model}
        by = joined(before['recorded'] if kept else {}) if fresh or not kept else before['recorded']
        write(file, kept | fresh, by | ({'weights': arguments.weights} if ran_model else {}))


if __name__ == '__main__':
    main()
