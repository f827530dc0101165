"""The client libraries of the matrix behind the same few words, so that a scenario is written once.

Which of them there are is for the environment to say: `mcp` 1 and `mcp` 2 cannot be installed together.
"""

import asyncio
import importlib.util
import json
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from importlib.metadata import version as installed

HANDSHAKES = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
STATELESS = "2026-07-28"


@dataclass(frozen=True)
class Target:
    """How a server is reached: `http` and `sse` at a URL, `stdio` by a command."""

    transport: str
    url: str | None = None
    command: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reply:
    """What a tool answered."""

    is_error: bool
    # What the text block holds.
    content: dict
    # None in the versions that have none.
    structured: dict | None


class Peer:
    """One connected client. What differs between the libraries is in the subclasses."""

    def __init__(self):
        # "tools", each time that the server says that they have changed.
        self.changed = asyncio.Queue()

    # The version that was agreed upon.
    version: str

    async def page(self, cursor=None):
        """The names on one page of tools, and the cursor of the next."""
        raise NotImplementedError

    async def names(self):
        """The names of all tools, page by page."""
        names, cursor = [], None
        while True:
            page, cursor = await self.page(cursor)
            names += page
            if cursor is None:
                return names

    async def call(self, tool, arguments, on_progress=None):
        """Calls a tool; `on_progress` is told how far it is."""
        raise NotImplementedError

    async def give_up(self, call):
        """Cancels the task of a call, and tells the server."""
        call.cancel()

    @asynccontextmanager
    async def listening(self):
        """While it lasts, the client hears of changes; in a handshake version it does anyway."""
        yield

    def _hear(self, method):
        if method == "notifications/tools/list_changed":
            self.changed.put_nowait("tools")


def reply(is_error, blocks, structured):
    """Reads what all libraries call the same, but for the case of the letters."""
    (text,) = [block.text for block in blocks if block.type == "text"]
    content = json.loads(text)
    assert structured is None or structured == content
    return Reply(bool(is_error), content, structured)


@contextmanager
def asking_for(version, module, constant):
    """The libraries ask for the newest version that has a handshake, and have no option for another; while
    this lasts, the constant says another."""
    if version not in HANDSHAKES:
        yield
        return
    before = getattr(module, constant)
    setattr(module, constant, version)
    try:
        yield
    finally:
        setattr(module, constant, before)


def _libraries():
    """The libraries that are installed, by name and version, and how each connects."""
    found = {}
    if installed("mcp").startswith("1."):
        import peer_mcp1

        found[f"mcp-{installed('mcp')}"] = peer_mcp1
    else:
        import peer_mcp2

        found[f"mcp-{installed('mcp')}"] = peer_mcp2
    if importlib.util.find_spec("fastmcp"):
        import peer_fastmcp

        found[f"fastmcp-{installed('fastmcp')}"] = peer_fastmcp
    return found


LIBRARIES = _libraries()
