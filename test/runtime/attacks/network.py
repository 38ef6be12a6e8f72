# Make a connection leave the process.
import asyncio
import ctypes
import socket
import struct
import time
import urllib.request

C = ctypes.CDLL(None)
HERE = ('127.0.0.1', @PORT@)

each('create_connection', [HERE, ('localhost', @PORT@)], lambda place: socket.create_connection(place, timeout=1))
each('urlopen', ['http://127.0.0.1:@PORT@/', 'ftp://127.0.0.1:@PORT@/x', 'file://@OUTSIDE@'], lambda url: urllib.request.urlopen(url, timeout=1).read())


@attempt
def datagram():
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', HERE) and None


@attempt
def asyncio_connection():
    return asyncio.run(asyncio.wait_for(asyncio.open_connection(*HERE), 1))


@attempt
def connect_in_c():
    number = C.socket(2, 1, 6)
    address = struct.pack('<H', 2) + struct.pack('>H', @PORT@) + bytes([127, 0, 0, 1]) + bytes(8)
    return C.connect(number, address, 16) == 0 and C.send(number, b'x', 1, 0) == 1


each('js', ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'], lambda name: getattr(__import__('js'), name)('http://127.0.0.1:@PORT@/'))
each('found', ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'connect', 'request'], lambda name: [quiet(function, 'http://127.0.0.1:@PORT@/') for function in everywhere(name)])
each('node sockets', ['useNodeSockFS', 'initializeNodeSockFS', '_nodeSock'], lambda name: [quiet(function) for function in everywhere(name)])


@attempt
def open_url():
    return __import__('pyodide.http', fromlist=['open_url']).open_url('http://127.0.0.1:@PORT@/').read()


@attempt
def library_from_the_network():
    return ctypes.CDLL('http://127.0.0.1:@PORT@/x.so')


@attempt
def model_from_the_network():
    import practice_bridge
    import json
    got = []
    for name in ('http://127.0.0.1:@PORT@/m', '//127.0.0.1:@PORT@/m', ' http://127.0.0.1:@PORT@/m', '../../outside', '@DIST@', 'roberta-base/../..', 'constructor'):
        for op in ('tokenizer.load', 'model.load'):
            answer = json.loads(practice_bridge._call(op, json.dumps({'name': name, 'fresh': None, 'tensors': []}), b''))
            got += [] if 'error' in answer else [(op, name)]
    practice_bridge.forget()
    return got


time.sleep(0.3)
