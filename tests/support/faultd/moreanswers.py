"""Answers that are no fault: for what is asked without a sync."""


def answer(peer, request, count):
    if request.fault == "to":  # /to?status=302&place=…: a redirect
        peer.answer(int(request.wants("status")), b"", headers=[("Location", request.wants("place"))])
    elif request.fault == "next":  # /next?place=…: a page, and where it goes on
        place = request.wants("place")
        peer.answer(body={"next": place, "logs_url": place}, headers=[("Link", f'<{place}>; rel="next"')])
    elif request.fault == "challenge":  # /challenge?scheme=…: wants to know who asks
        peer.answer(401, {"message": "who are you"}, headers=[("WWW-Authenticate", request.wants("scheme"))])
    elif request.fault == "same":  # /same/…: never changes
        tag = '"same"'
        is_known = request.headers.get("if-none-match") == tag
        peer.answer(304 if is_known else 200, b"" if is_known else {"items": []}, "" if is_known else "application/json", [("ETag", tag)])
    elif request.fault == "limited":  # /limited?after=…&times=…: a rate limit, so many times
        if count(request.target) < int(request.wants("times")):
            after = request.wants("after")
            peer.answer(429, {"message": "too often"}, headers=[("Retry-After", after)] if after else [])
        else:
            peer.answer(body={"items": []})
    else:
        peer.answer(body={"path": request.path})
