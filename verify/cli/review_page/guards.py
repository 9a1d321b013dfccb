"""Only the person who started the review can use it: no other site, program or user.

The address of the page has a secret word, the token. A request is refused if it names another host
(a page of another site whose name leads to this machine), if it lacks the token, or if it comes
from another site. A change needs the token in a header as well, which no form can send.
"""

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from hmac import compare_digest
from typing import Any

from verify.model.named_tuples import NamedTuple

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

MOST_BYTES = 64 << 10  # of a request
TOKEN_HEADER = "x-verify-token"  # noqa: S105  the name of a header
OWN_SITE = frozenset(("", "none", "same-origin"))  # what a browser says of a request of our page
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'"
)
# The report has a policy of its own as well, by which only its own script runs. As it is in a box
# without an origin, even that script could not ask this server for anything.
REPORT_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
    "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals"
)
HEADERS = {
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


class Secrets(NamedTuple):
    """The tokens of a review: of the page, and of the report, which must not know the other."""

    page: str
    report: str


def guard(app: App, secrets: Secrets, port: int) -> App:
    """Return an app that refuses each request which is not of the page itself."""
    hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in scope["headers"]
        }
        path = str(scope["path"])
        is_report = _is(_first(path), secrets.report)
        fault = find_fault(str(scope["method"]), path, headers, secrets, hosts)
        own = _headers(is_report=is_report and not fault)

        async def send_guarded(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                kept = [pair for pair in message["headers"] if pair[0].lower() not in dict(own)]
                message["headers"] = [*kept, *own]
            await send(message)

        if fault:
            await _refuse(fault, send_guarded)
        else:
            await app(scope, receive, send_guarded)

    return guarded


def find_fault(
    method: str,
    path: str,
    headers: Mapping[str, str],
    secrets: Secrets,
    hosts: set[str],
) -> str:
    """Return why a request is refused, or ""."""
    host = headers.get("host", "")
    if host not in hosts:
        return "this address leads to another machine's page: use the address that verify printed"
    if headers.get("sec-fetch-site", "") not in OWN_SITE:
        return "another page asks for this: open the address that verify printed yourself"
    first = _first(path)
    is_page, is_report = _is(first, secrets.page), _is(first, secrets.report)
    if not is_page and not (is_report and method == "GET"):
        return "the address is not whole: use the one that verify printed"
    if method == "GET":
        return ""
    if method != "POST":
        return "only GET and POST are understood"
    if headers.get("origin", "") != f"http://{host}":
        return "another site asks for this change"
    if not _is(headers.get(TOKEN_HEADER, ""), secrets.page):
        return "the page has not sent its token: load it again"
    if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        return "a change is sent as JSON"
    length = headers.get("content-length", "")
    if not length.isdecimal() or int(length) > MOST_BYTES:
        return "a change is shorter than that"
    return ""


def _first(path: str) -> str:
    """Return the first part of a path: "token" of "/token/state"."""
    return path.removeprefix("/").partition("/")[0] if path.startswith("/") else ""


def _is(said: str, token: str) -> bool:
    return compare_digest(said.encode("utf-8", "replace"), token.encode())


def _headers(*, is_report: bool) -> list[tuple[bytes, bytes]]:
    policy = REPORT_POLICY if is_report else POLICY
    framing = "SAMEORIGIN" if is_report else "DENY"
    every = {**HEADERS, "content-security-policy": policy, "x-frame-options": framing}
    return [(name.encode(), value.encode()) for name, value in every.items()]


async def _refuse(fault: str, send: Send) -> None:
    body = f"verify review: {fault}\n".encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    headers += [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": body})
