"""An agent for tests of other things than the protocol: the official client, one call."""

import asyncio

from mcp import Client, MCPError
from mcp_types import Implementation


def call(url, tool, arguments, *, name=None, version="1"):
    """Lists the tools and calls one; returns their names and the answer, None where there is no such tool.
    `name` and `version` are what the agent says of itself."""
    info = Implementation(name=name, version=version) if name else None

    async def once():
        async with Client(url, client_info=info, read_timeout_seconds=60) as client:
            names = {one.name for one in (await client.list_tools()).tools}
            try:
                return names, await client.call_tool(tool, arguments)
            except MCPError:
                return names, None

    return asyncio.run(once())
