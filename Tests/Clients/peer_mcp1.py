"""PyPI `mcp` 1: the first generation of the official client, which knows the handshake versions."""

from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta

import mcp.types
from mcp import ClientSession, StdioServerParameters
from mcp.client.sse import sse_client
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.exceptions import McpError as Refused

import peers

VERSIONS = peers.HANDSHAKES
__all__ = ["VERSIONS", "Refused", "connect"]


class Official(peers.Peer):
    def __init__(self):
        super().__init__()
        self.session = None
        self.version = None

    async def page(self, cursor=None):
        params = None if cursor is None else mcp.types.PaginatedRequestParams(cursor=cursor)
        page = await self.session.list_tools(params=params)
        return [tool.name for tool in page.tools], page.nextCursor

    async def call(self, tool, arguments, on_progress=None):
        answer = await self.session.call_tool(tool, arguments, progress_callback=on_progress)
        return peers.reply(answer.isError, answer.content, answer.structuredContent)

    async def give_up(self, call):
        # This library tells nobody when a call is given up. Its ids are numbered in the order of sending.
        about = mcp.types.CancelledNotificationParams(requestId=self.session._request_id - 1)
        notice = mcp.types.CancelledNotification(params=about)
        await self.session.send_notification(mcp.types.ClientNotification(notice))
        call.cancel()

    async def hear(self, message):
        if isinstance(message, mcp.types.ServerNotification):
            self._hear(message.root.method)


def _streams(target):
    if target.transport == "stdio":
        return stdio_client(StdioServerParameters(command=target.command[0], args=target.command[1:]))
    return (sse_client if target.transport == "sse" else streamable_http_client)(target.url)


@asynccontextmanager
async def connect(target, version, on_elicit=None):
    """A client that has shaken hands. `on_elicit` answers a form: from its message and its schema, the
    action and the content."""

    async def elicit(_context, form):
        action, content = on_elicit(form.message, form.requestedSchema)
        return mcp.types.ElicitResult(action=action, content=content)

    peer = Official()
    async with AsyncExitStack() as stack:
        streams = await stack.enter_async_context(_streams(target))
        peer.session = await stack.enter_async_context(
            ClientSession(
                *streams[:2],
                read_timeout_seconds=timedelta(seconds=60),
                client_info=mcp.types.Implementation(name="matrix", version="1"),
                elicitation_callback=elicit if on_elicit else None,
                message_handler=peer.hear,
            )
        )
        with peers.asking_for(version, mcp.types, "LATEST_PROTOCOL_VERSION"):
            peer.version = (await peer.session.initialize()).protocolVersion
        yield peer
