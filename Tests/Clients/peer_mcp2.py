"""PyPI `mcp` 2: the official client, which knows all versions."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

import mcp.client.session
from mcp import Client, MCPError as Refused, StdioServerParameters
from mcp.client.sse import sse_client
from mcp.client.subscriptions import ToolsListChanged, listen
from mcp.types import ElicitResult, Implementation

import peers

VERSIONS = [*peers.HANDSHAKES, peers.STATELESS, "auto"]
ME = Implementation(name="matrix", version="1")
__all__ = ["ME", "VERSIONS", "Official", "Refused", "connect", "entered", "mode_of"]


class Official(peers.Peer):
    def __init__(self):
        super().__init__()
        self.client = None

    @property
    def version(self):
        return self.session.protocol_version

    async def page(self, cursor=None):
        page = await self.client.list_tools(cursor=cursor)
        return [tool.name for tool in page.tools], page.next_cursor

    async def call(self, tool, arguments, on_progress=None):
        answer = await self.client.call_tool(tool, arguments, progress_callback=on_progress)
        return peers.reply(answer.is_error, answer.content, answer.structured_content)

    @property
    def session(self):
        return self.client.session

    @asynccontextmanager
    async def listening(self):
        if self.version in peers.HANDSHAKES:
            yield
            return
        async with listen(self.session, tools_list_changed=True) as changes:
            hearing = asyncio.create_task(self._hear_of(changes))
            yield
            hearing.cancel()

    async def _hear_of(self, changes):
        async for change in changes:
            if isinstance(change, ToolsListChanged):
                self.changed.put_nowait("tools")

    async def hear(self, message):
        if not isinstance(message, Exception):
            self._hear(message.method)


def mode_of(version):
    """How the library is told to speak a version."""
    return "legacy" if version in peers.HANDSHAKES else version


def _server(target):
    if target.transport == "stdio":
        return StdioServerParameters(command=target.command[0], args=list(target.command[1:]))
    return sse_client(target.url) if target.transport == "sse" else target.url


@asynccontextmanager
async def entered(peer, version):
    """While it lasts, the peer's client is connected and knows whom it speaks to."""
    async with AsyncExitStack() as stack:
        with peers.asking_for(version, mcp.client.session, "LATEST_HANDSHAKE_VERSION"):
            await stack.enter_async_context(peer.client)
        yield


@asynccontextmanager
async def connect(target, version, on_elicit=None):
    """A client that knows whom it speaks to. `on_elicit` answers a form: from its message and its schema,
    the action and the content."""

    async def elicit(_context, form):
        action, content = on_elicit(form.message, form.requested_schema)
        return ElicitResult(action=action, content=content)

    peer = Official()
    peer.client = Client(
        _server(target),
        mode=mode_of(version),
        client_info=ME,
        read_timeout_seconds=60,
        elicitation_callback=elicit if on_elicit else None,
        message_handler=peer.hear,
    )
    async with entered(peer, version):
        yield peer
