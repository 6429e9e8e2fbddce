"""What each fault does to a conversation. A Buildbot with three builds is the healthy one; a fault strikes the question for builds,
in the middle of a sync, unless it says otherwise."""
import gzip
import json
import time
import zlib
from email.utils import formatdate

import moreanswers as more
from buildbot import Buildbot

SOUND = Buildbot()


def answer(peer, request, count):
    """`count` tells how often a name was counted before."""
    fault = FAULTS.get(request.fault)
    if fault is None:
        more.answer(peer, request, count)
    elif isinstance(fault, Buildbot):
        peer.answer(body=fault.answer(request))
    elif request.path.endswith("/api/v2/builds") or request.method == "POST" or request.fault.startswith("every"):
        fault(peer, request, count(request.fault))
    else:
        peer.answer(body=SOUND.answer(request))


def as_proxy(peer, request):
    """A proxy that wants a password for everything, and tries to send tunnels elsewhere."""
    status = 302 if request.target.startswith("moved.") else 407
    peer.answer(status, b"", headers=[("Proxy-Authenticate", 'Basic realm="proxy"'), ("Location", f"http://127.0.0.1:{peer.ports['other']}/"),
                                      ("Connection", "close")])
    peer.close()


def says(status=200, body=b"", kind="application/json", headers=(), length=None):
    return lambda peer, request, count: peer.answer(status, body, kind, headers, length)


def then_sound(first, times=1):
    """The fault so many times, then all is well again."""
    return lambda peer, request, count: first(peer, request, count) if count < times else peer.answer(body=SOUND.answer(request))


def closing(data):
    def act(peer, request, count):
        peer.send(data)
        peer.close()
    return act


def head(*lines):
    return "\r\n".join(("HTTP/1.1 200 OK", "Content-Type: application/json") + lines).encode() + b"\r\n\r\n"


def endless(peer, request, count):
    peer.send(head())
    while True:
        peer.send(b" " * 65536)


def drip(peer, request, count):
    peer.send(head("Content-Length: 4000"))
    while True:
        peer.send(b" ")
        time.sleep(0.5)


def reset_in_body(peer, request, count):
    peer.send(head("Content-Length: 4000") + b'{"builds":[')
    time.sleep(0.05)
    peer.reset()


def bomb(peer, request, count):
    """A gigabyte of blanks in one megabyte: one block of deflate, sent a thousand times."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(b" " * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    body = bytes.fromhex("1f8b08000000000000ff") + block * 1024 + b"\x03\x00" + b"\0" * 8
    peer.answer(200, body, headers=[("Content-Encoding", "gzip")])


def cut_gzip(peer, request, count):
    body = gzip.compress(json.dumps(SOUND.answer(request)).encode())
    peer.answer(200, body[: len(body) // 2], headers=[("Content-Encoding", "gzip")])


def redirect(status, where):
    def act(peer, request, count):
        ports = {name: str(port) for name, port in peer.ports.items()}
        place = where.replace("OTHER", ports["other"]).replace("OWN", ports["main"]).replace("HERE", request.target)
        peer.answer(status, b"", headers=[("Location", place)])
    return act


def changed(change):
    """The true answer, changed in one thing."""
    def act(peer, request, count):
        peer.answer(body=change(SOUND.answer(request)))
    return act


def each_build(**fields):
    def change(answer):
        for build in answer["builds"]:
            for name, value in fields.items():
                if value is None:
                    build.pop(name, None)
                else:
                    build[name] = value
        return answer
    return changed(change)


def property_is(name, value):
    def change(answer):
        for build in answer["builds"]:
            build["properties"][name] = [value, "here"]
        return answer
    return changed(change)


def renamed(answer):
    for build in answer["builds"]:
        build["beganAt"] = build.pop("started_at")
    return answer


def raw_text(make):
    """The true answer as bytes, changed as bytes."""
    def act(peer, request, count):
        peer.answer(body=make(json.dumps(SOUND.answer(request)).encode()))
    return act


def in_owner(data):
    return raw_text(lambda body: body.replace(b'"alice"', b'"' + data + b'"'))


def long_header(peer, request, count):
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Long: ")
    for _ in range(200):
        peer.send(b"x" * (1 << 20))
    peer.send(b"\r\nContent-Length: 2\r\n\r\n{}")


def many_headers(peer, request, count):
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + b"X-More: y\r\n" * 200000 + b"Content-Length: 2\r\n\r\n{}")


def clock_is_off(seconds):
    """A limit that ends in four seconds of the server's clock, which goes wrong by so many."""
    def act(peer, request, count):
        now = int(time.time()) + seconds
        peer.answer(403, {"message": "limit"}, headers=[("Date", formatdate(now, usegmt=True)), ("X-RateLimit-Remaining", "0"),
                                                        ("X-RateLimit-Reset", str(now + 4))])
    return then_sound(act)


def date_only(seconds):
    return lambda peer, request, count: peer.answer(
        body=SOUND.answer(request), headers=[("Date", formatdate(max(0, time.time() + seconds), usegmt=True))])


def limit_for(seconds):
    return lambda peer, request, count: peer.answer(403, {"message": "limit"}, headers=[
        ("X-RateLimit-Limit", "5000"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", str(int(time.time()) + seconds))])


SECONDARY = {"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}
HOUR, DECADE = 3600, 10 * 365 * 86400

FAULTS = {
    "sound": SOUND,
    "empty500": says(500, kind=""),
    "page502": says(502, b"<html>Bad gateway</html>", "text/html"),
    "later503": says(503, b"", headers=[("Retry-After", "120")]),
    "later429": then_sound(says(429, headers=[("Retry-After", "3")])),
    "spent403": limit_for(900),
    "secondary403": says(403, SECONDARY),
    "bare429": says(429),
    "cutbody": lambda peer, request, count: closing(head("Content-Length: 4000") + b'{"builds":[')(peer, request, count),
    "cutchunk": closing(head("Transfer-Encoding: chunked") + b'fff\r\n{"builds":['),
    "signinpage": says(200, b"<html>Sign in</html>", "text/html; charset=utf-8"),
    "plaintext": lambda peer, request, count: peer.answer(body=SOUND.answer(request), kind="text/plain"),
    "rootarray": says(body=[]),
    "rootnull": says(body=b"null"),
    "rootstring": says(body=b'"builds"'),
    "listobject": says(body={"builds": {}}),
    "missing": each_build(started_at=None),
    "nulled": raw_text(lambda body: body.replace(b'"builderid": 1', b'"builderid": null')),
    "renamed": changed(renamed),
    "numbertext": each_build(started_at="1700000000"),
    "textnumber": each_build(complete=1),
    "newstate": each_build(results=77),
    "endless": endless,
    "drip": drip,
    "silent": lambda peer, request, count: peer.wait_for_end(),
    "reset": reset_in_body,
    "bomb": bomb,
    "cutgzip": cut_gzip,
    **{f"away{status}": redirect(status, "http://localhost:OTHER/x") for status in (301, 302, 303, 307, 308)},
    "slashslash": redirect(302, "//localhost:OTHER/x"),
    "otherport": redirect(302, "http://127.0.0.1:OTHER/x"),
    "circle": redirect(302, "HERE"),
    "tohttp": redirect(302, "http://127.0.0.1:OWN/x"),
    "tofile": redirect(302, "file:///etc/hostname"),
    "samepage": changed(lambda answer: {"builds": Buildbot(builds=100).page()}),
    "tenthousand": Buildbot(builds=10001),
    "growing": Buildbot(builds=250, grows=True),
    "twice": changed(lambda answer: {"builds": answer["builds"] + answer["builds"][-1:]}),
    "unasked304": says(304, kind=""),
    "unknown401": says(401, headers=[("WWW-Authenticate", 'Basic realm="x"')]),
    "gone404": says(404, {"error": "no such thing"}),
    "proxy407": says(407, headers=[("Proxy-Authenticate", 'Basic realm="x"')]),
    "idbeyond53": each_build(number=(1 << 53) + 1),
    "idbeyond64": each_build(buildid=(1 << 64) - 1),
    "idbelow0": each_build(buildrequestid=-1),
    "timetext": each_build(started_at="2026-01-01 23:59:60"),
    "time0001": each_build(started_at=-62135596800),
    "time9999": each_build(started_at=253402300799, complete_at=253402300799),
    "timebeyond": each_build(started_at=1e300),
    "timeahead": each_build(started_at=int(time.time()) + DECADE, complete_at=int(time.time()) + DECADE),
    "deep1025": says(body=b"[" * 1025 + b"]" * 1025),
    "deep100000": says(body=b'{"builds":' + b"[" * 100000 + b"]" * 100000 + b"}"),
    "doublekeys": raw_text(lambda body: body.replace(b'"complete": true', b'"complete": false, "complete": true')),
    "badutf8": in_owner(b"\xff\xfe"),
    "mark": raw_text(lambda body: b"\xef\xbb\xbf" + body),
    "surrogate": in_owner(b"\\ud800"),
    "nul": in_owner(b"al\\u0000ice"),
    "longfield": property_is("owner", "x" * (32 << 20)),
    "minuslength": says(body=b"{}", length=-5),
    "hugelength": says(body=b"{}", length=10 ** 20),
    "longheader": long_header,
    "manyheaders": many_headers,
    "longlink": lambda peer, request, count: peer.answer(body=SOUND.answer(request), headers=[("Link", ",;" * (1 << 19))]),
    "hourahead": clock_is_off(HOUR),
    "hourbehind": clock_is_off(-HOUR),
    "decadeahead": clock_is_off(DECADE),
    "decadebehind": clock_is_off(-DECADE),
    "dateahead": date_only(DECADE),
    "datebehind": date_only(-DECADE),
    "everyecho": lambda peer, request, count: peer.answer(400, request.head + b" " + request.body, "text/plain"),
    "everyunknown": says(401, {"message": "who are you"}, headers=[("WWW-Authenticate", 'Basic realm="x"')]),
    "everyaway": redirect(302, "http://me:pw@localhost:OTHER/x"),
    "everylate": lambda peer, request, count: peer.wait_for_end(),
    "posting": lambda peer, request, count: peer.reset(),
}
