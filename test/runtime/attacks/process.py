# Start a process or another thread of the host.
import ctypes
import multiprocessing
import os
import subprocess

C = ctypes.CDLL(None)
COMMANDS = {
    'subprocess': lambda: subprocess.run(['id'], check=True, capture_output=True).stdout,
    'os.system': lambda: os.system('id') == 0,
    'os.popen': lambda: os.popen('id').read(),
    'os.fork': lambda: os.fork() > 0,
    'os.execv': lambda: os.execv('/bin/id', ['id']),
    'os.posix_spawn': lambda: os.posix_spawn('/bin/id', ['id'], {}),
    'os.kill': lambda: os.kill(os.getppid(), 0) is None and os.getppid() > 1,
    'multiprocessing': lambda: multiprocessing.Process(target=print).start() is None,
}
each('command', COMMANDS, lambda name: COMMANDS[name]())
each('C call', ['system', 'popen', 'fork', 'vfork'], lambda name: getattr(C, name)(b'id', b'r') not in (0, -1))
each('child_process of', ['execSync', 'spawnSync', 'fork', 'exec'], lambda name: [quiet(function, 'id') for function in everywhere(name)])


@attempt
def worker_constructor():
    return everywhere('Worker') + everywhere('SharedWorker') + everywhere('MessageChannel') + everywhere('MessagePort')
