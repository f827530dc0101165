"""PyPI `fastmcp`: a client of its own over the official sessions."""

from contextlib import AsyncExitStack, asynccontextmanager

import mcp.client.session
from fastmcp import Client
from fastmcp.client.elicitation import ElicitResult
from fastmcp.client.transports import SSETransport, StdioTransport, StreamableHttpTransport
from mcp import MCPError as Refused
from mcp.types import Implementation

import peers
from peer_mcp2 import VERSIONS, Official, mode_of

__all__ = ["VERSIONS", "Refused", "connect"]


class Fast(Official):
    async def page(self, cursor=None):
        page = await self.client.list_tools_mcp(cursor=cursor)
        return [tool.name for tool in page.tools], page.next_cursor

    async def call(self, tool, arguments, on_progress=None):
        answer = await self.client.call_tool_mcp(tool, arguments, progress_handler=on_progress)
        return peers.reply(answer.is_error, answer.content, answer.structured_content)


def _transport(target):
    if target.transport == "stdio":
        # Ends with its client.
        return StdioTransport(target.command[0], list(target.command[1:]), keep_alive=False)
    return (SSETransport if target.transport == "sse" else StreamableHttpTransport)(target.url)


@asynccontextmanager
async def connect(target, version, on_elicit=None):
    """A client that knows whom it speaks to. `on_elicit` answers a form: from its message and its schema,
    the action and the content."""

    async def elicit(message, _type, form, _context):
        action, content = on_elicit(message, form.requested_schema)
        return ElicitResult(action=action, content=content)

    peer = Fast()
    peer.client = Client(
        _transport(target),
        mode=mode_of(version),
        client_info=Implementation(name="matrix", version="1"),
        timeout=60,
        elicitation_handler=elicit if on_elicit else None,
        message_handler=peer.hear,
    )
    async with AsyncExitStack() as stack:
        with peers.asking_for(version, mcp.client.session, "LATEST_HANDSHAKE_VERSION"):
            await stack.enter_async_context(peer.client)
        yield peer
