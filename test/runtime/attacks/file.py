# Reach for a file of the host: one outside the folders that the child may read, and one inside them.
import ctypes
import os
import zipimport

C = ctypes.CDLL(None)
PATHS = ['@OUTSIDE@', '@INSIDE@', '../../../../..@OUTSIDE@', '/dev/..@OUTSIDE@', 'file://@OUTSIDE@', 'file://@INSIDE@']

each('open', [*PATHS, '/proc/self/environ', '/proc/self/cmdline', '/etc/passwd'], lambda path: open(path).read())
each('os.open', PATHS, lambda path: os.read(os.open(path, os.O_RDONLY), 50))


def by_fopen(path):
    C.fopen.restype = ctypes.c_void_p
    file = C.fopen(path.encode(), b'r')
    if not file:
        return None
    read = ctypes.create_string_buffer(60)
    C.fread(read, 1, 59, ctypes.c_void_p(file))
    return read.value


each('fopen', PATHS, by_fopen)


@attempt
def mount_host_folder():
    return [quiet(mount, '/host', os.path.dirname('@INSIDE@')) or os.listdir('/host') for mount in everywhere('mountNodeFS')]


@attempt
def mount_by_file_system_object():
    from js import FS
    return FS.mount(FS.filesystems.NODEFS, {'root': '/'}, '/host')


@attempt
def file_systems_that_reach_out():
    return [(name, system) for systems in everywhere('filesystems') for name in ('NODEFS', 'NATIVEFS_ASYNC', 'WORKERFS', 'PROXYFS') if (system := getattr(systems, name, None))]


each('inner method', ['loadBinaryFile', 'loadDynlib', 'packageManager', 'install', 'rawRun', 'config', 'os', 'lockFilePromise'],
     lambda name: [quiet(method, '@INSIDE@') for method in everywhere(name)])
each('shell function', ['read', 'readbuffer', 'load', 'readline'], lambda name: [quiet(function, '@INSIDE@') for function in everywhere(name)])


each('CDLL of a host file', ['@INSIDE@', '@OUTSIDE@'], lambda path: ctypes.CDLL(path))


@attempt
def lazy_file():
    for file_system in everywhere('FS'):
        file_system.createLazyFile('/', 'lazy', '@INSIDE@', True, False)
        return open('/lazy').read()


each('zipimporter', ['@INSIDE@', '@DIST@/pyodide/python_stdlib.zip'], zipimport.zipimporter)


@attempt
def anything_of_the_host_in_the_file_system():
    for folder, _, names in os.walk('/'):
        for name in names if not folder.startswith(('/dev', '/proc')) else ():
            text = quiet(lambda: open(os.path.join(folder, name), 'rb').read(4_000_000)) or b''
            if b'MARK-' + b'OUTSIDE' in text or '@DIST@'.encode() in text:
                return folder, name


@attempt
def package_from_the_host():
    return [quiet(load, 'file://@INSIDE@') for load in everywhere('loadPackage')]
