"""The server of a review: it answers the page, on this machine alone, until it is stopped."""

import json
import socket
import sys
from collections.abc import Mapping
from functools import partial
from importlib.resources import files
from secrets import token_urlsafe

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from verify.cli.review_page.actions import ACTIONS
from verify.cli.review_page.guards import Secrets, guard
from verify.cli.review_page.session import OutdatedError, Session
from verify.cli.review_page.shown import show
from verify.errors import InputError, VerifyError
from verify.output.formats import render
from verify.output.pages.check import findings_page
from verify.text.screen import visible

HOST = "127.0.0.1"
PAGES = {"": "text/html", "page.css": "text/css", "page.js": "text/javascript"}
UNDO, STOP = "undo", "stop"
UNCHANGED, WRONG, OUTDATED = 204, 400, 409


class ReviewServer:
    """A server with its address. It is made first, so that the address can be printed."""

    def __init__(self, session: Session, port: int = 0) -> None:
        self.session = session
        self.secrets = Secrets(token_urlsafe(24), token_urlsafe(24))
        self.socket = listen(port)
        self.port = int(self.socket.getsockname()[1])
        self.address = f"http://{HOST}:{self.port}/{self.secrets.page}/"
        config = uvicorn.Config(
            guard(self._app(), self.secrets, self.port),
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        self.server = uvicorn.Server(config)

    def run(self) -> None:
        """Answer until Ctrl-C, or until the page says stop."""
        try:
            self.server.run(sockets=[self.socket])
        except KeyboardInterrupt:  # uvicorn gives the signal back when it has ended
            pass
        finally:
            self.socket.close()

    def stop(self) -> None:
        """End the server after the request that it is answering."""
        self.server.should_exit = True

    def _app(self) -> Starlette:
        page, report = self.secrets
        routes = [
            Route(f"/{page}/state", self._state),
            Route(f"/{page}/do/{{action}}", self._do, methods=["POST"]),
            Route(f"/{report}/report", self._report),
        ]
        routes += [
            Route(f"/{page}/{name}", partial(_page, name=name, kind=kind))
            for name, kind in PAGES.items()
        ]
        return Starlette(routes=routes)

    async def _state(self, request: Request) -> Response:
        seen = request.query_params.get("version", "")
        state = await run_in_threadpool(self._look, seen)
        return Response(status_code=UNCHANGED) if state is None else JSONResponse(state)

    def _look(self, seen: str) -> dict[str, object] | None:
        with self.session.lock:
            self.session.look()
            is_new = seen != str(self.session.version)
            return self._show() if is_new else None

    def _show(self) -> dict[str, object]:
        return show(self.session, f"/{self.secrets.report}/report")

    async def _do(self, request: Request) -> Response:
        try:
            said = json.loads(await request.body())
        except (ValueError, RecursionError):
            said = None
        if not isinstance(said, dict):
            return JSONResponse({"error": "a change is a JSON object"}, WRONG)
        action = request.path_params["action"]
        if action == STOP:
            self.stop()
            return JSONResponse({})
        return await run_in_threadpool(self._act, action, said)

    def _act(self, action: str, said: Mapping[str, object]) -> Response:
        version = said.get("version")
        texts = {name: value for name, value in said.items() if isinstance(value, str)}
        status, error = 200, ""
        try:
            if not isinstance(version, int) or isinstance(version, bool):
                raise InputError("a change says which version it is about")
            if action == UNDO:
                self.session.undo(version)
            elif action in ACTIONS:
                self.session.change(version, ACTIONS[action], texts)
            else:
                raise InputError(f"there is no action {action!r}")
        except OutdatedError as problem:
            status, error = OUTDATED, str(problem)
        except VerifyError as problem:
            status, error = WRONG, str(problem)
        with self.session.lock:
            return JSONResponse({**self._show(), "error": visible(error)}, status)

    async def _report(self, _request: Request) -> Response:
        text = await run_in_threadpool(self._render)
        return Response(text, media_type="text/html")

    def _render(self) -> str:
        with self.session.lock:
            report, view = self.session.fresh_report(), self.session.view
        page = findings_page(report, view.inputs.ledgers)
        return "".join(render(page, "html", 100))


async def _page(_request: Request, name: str, kind: str) -> Response:
    found = files("verify.cli.review_page") / "page" / (name or "page.html")
    return Response(found.read_bytes(), media_type=kind)


def listen(port: int) -> socket.socket:
    """Return a socket on this machine alone; 0 is any free port. Raises InputError."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform != "win32":  # there another program could take the port over
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((HOST, port))
        found.listen()  # a browser that is quicker than the server waits
    except (OSError, OverflowError):
        found.close()
        raise InputError(
            f"--port {port} cannot be used: choose another one, or leave the option out"
        ) from None
    return found
