"""PyPI `fastmcp`: a client of its own over the official sessions."""

from contextlib import asynccontextmanager

from fastmcp import Client
from fastmcp.client.elicitation import ElicitResult
from fastmcp.client.transports import SSETransport, StdioTransport, StreamableHttpTransport
from mcp import MCPError as Refused

import peers
from peer_mcp2 import ME, VERSIONS, Official, entered, mode_of

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
        client_info=ME,
        timeout=60,
        elicitation_handler=elicit if on_elicit else None,
        message_handler=peer.hear,
    )
    async with entered(peer, version):
        yield peer
