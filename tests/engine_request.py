"""What ``python -m model`` is in most tests: asks the engine server of engine_server.py, and ends as the engine did.

python -I -S tests/engine_request.py SOCKET COMMAND JOB ...
"""

import json
import os
import signal
import socket
import sys

STREAMS = (0, 1, 2)

address, *arguments = sys.argv[1:]
request = {"arguments": arguments, "folder": os.getcwd(), "environment": dict(os.environ)}
with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as connection:
    connection.connect(address)
    socket.send_fds(connection, [json.dumps(request).encode()], STREAMS)
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in STREAMS:  # they are the engine's now
        os.dup2(nothing, stream)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: connection.send(b"t"))
    code = int(connection.recv(16))
if code < 0:
    signal.signal(-code, signal.SIG_DFL)
    os.kill(os.getpid(), -code)
sys.exit(code)
