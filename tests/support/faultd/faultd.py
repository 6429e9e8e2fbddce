"""faultd.py FOLDER: servers that go wrong, on free ports of the loopback, and a ledger of all that reached them.

Each path begins with a fault's name (faults.py): /sound/api/v2/builds is a small healthy Buildbot, /empty500/api/v2/builds one that
answers that question with an empty 500. Prints one line of JSON: the port of each listener. Ends when its standard input does.
The port `control` gives the ledger (/ledger) and forgets it (/forget); certificates are made in FOLDER.
"""
import json
import os
import socket
import ssl
import sys
import threading
import time
from urllib.parse import parse_qsl, urlsplit

import certificates
import faults

LIMIT_OF_HEAD = 1 << 20


class Ledger:
    """What arrived: one entry a request, and one for each connection that a handshake ended."""

    def __init__(self):
        self.lock = threading.Lock()
        self.entries = []
        self.counts = {}

    def add(self, **entry):
        with self.lock:
            self.entries.append({"at": time.monotonic_ns() // 1000000, **entry})

    def count(self, key):
        with self.lock:
            self.counts[key] = self.counts.get(key, 0) + 1
            return self.counts[key] - 1

    def forget(self):
        with self.lock:
            self.entries.clear()
            self.counts.clear()

    def text(self):
        with self.lock:
            return json.dumps(self.entries).encode()


class Request:
    def __init__(self, head, body):
        self.head = head
        self.body = body
        lines = head.decode("latin-1").split("\r\n")
        self.method, self.target = (lines[0].split(" ") + ["", ""])[:2]
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            self.headers[name.strip().lower()] = value.strip()
        parts = urlsplit(self.target)
        self.path = parts.path
        self.query = parse_qsl(parts.query, keep_blank_values=True)
        self.fault, _, self.rest = parts.path.lstrip("/").partition("/")

    def wants(self, name):
        return dict(self.query).get(name, "")


class Peer:
    """One connection of a client, with the ways of answering it."""

    def __init__(self, sock, ports):
        self.sock = sock
        self.ports = ports

    def read_request(self):
        data = b""
        while b"\r\n\r\n" not in data:
            more = self.sock.recv(65536)
            if not more or len(data) > LIMIT_OF_HEAD:
                return None
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        request = Request(head, body)
        length = int(request.headers.get("content-length") or 0)
        while len(request.body) < length:
            more = self.sock.recv(65536)
            if not more:
                return None
            request.body += more
        return request

    def send(self, data):
        self.sock.sendall(data)

    def answer(self, status=200, body=b"", kind="application/json", headers=(), length=None):
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        lines = [f"HTTP/1.1 {status} Answer"]
        if kind:
            lines.append(f"Content-Type: {kind}")
        lines.append(f"Content-Length: {len(body) if length is None else length}")
        lines += [f"{name}: {value}" for name, value in headers]
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)

    def reset(self):
        """Ends the connection as a crash does: RST, no goodbye."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.sock.close()
        raise ConnectionError

    def close(self):
        raise ConnectionError

    def wait_for_end(self):
        """Says nothing until the client goes."""
        while self.sock.recv(65536):
            pass
        raise ConnectionError


class Listener:
    def __init__(self, name, ledger, ports, context=None):
        self.name, self.ledger, self.ports, self.context = name, ledger, ports, context
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self.socket.getsockname()[1]

    def start(self):
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            sock, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock):
        try:
            if self.context:
                try:
                    sock = self.context.wrap_socket(sock, server_side=True)
                except (ssl.SSLError, OSError) as error:
                    self.ledger.add(listener=self.name, refused=str(error))
                    return
            self.talk(Peer(sock, self.ports))
        except (OSError, ssl.SSLError):
            pass
        finally:
            try:
                sock.close()
            except OSError:
                pass

    def talk(self, peer):
        while request := peer.read_request():
            if self.name == "control":
                self.control(peer, request)
                continue
            self.ledger.add(listener=self.name, method=request.method, target=request.target,
                            head=request.head.decode("latin-1"), body=request.body[:4096].decode("latin-1"))
            if self.name == "proxy":
                faults.as_proxy(peer, request)
            else:
                faults.answer(peer, request, self.ledger.count)

    def control(self, peer, request):
        if request.path == "/forget":
            self.ledger.forget()
        peer.answer(body=self.ledger.text())


def main():
    folder = sys.argv[1]
    certificates.make(folder)
    ledger, ports = Ledger(), {}
    listeners = [Listener(name, ledger, ports) for name in ("control", "main", "well", "other", "proxy")]
    listeners += [Listener(name, ledger, ports, certificates.context(folder, name)) for name in certificates.SERVERS]
    for listener in listeners:
        ports[listener.name] = listener.port
        listener.start()
    print(json.dumps(ports), flush=True)
    sys.stdin.read()
    os._exit(0)


main()
