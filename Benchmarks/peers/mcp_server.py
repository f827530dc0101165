"""The least that the official SDK needs to serve the same tools: its low-level server, by hand.

Usage: mcp_server.py TOOLS.json UPSTREAM PORT
"""

import contextlib
import json
import sys

import httpx2
import mcp_types as types
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPASGIApp, StreamableHTTPSessionManager
from starlette.applications import Starlette
from starlette.routing import Route

tools_path, upstream, port = sys.argv[1:]
with open(tools_path, encoding="utf-8") as file:
    described = {tool["name"]: tool for tool in json.load(file)}

tools = [
    types.Tool(
        name=tool["name"],
        description=tool["description"],
        input_schema=tool["inputSchema"],
        output_schema=tool.get("outputSchema"),
        annotations=types.ToolAnnotations.model_validate(tool["annotations"]),
    )
    for tool in described.values()
]
client = httpx2.AsyncClient(
    base_url=f"{upstream}/v2",
    auth=("u", "p"),
    limits=httpx2.Limits(max_connections=256, max_keepalive_connections=256),
)


async def list_tools(context, params):
    return types.ListToolsResult(tools=tools)


async def call_tool(context, params):
    path = described[params.name]["http"]["path"]
    answer = await client.get(path, params=params.arguments)
    answer.raise_for_status()
    page = answer.json()
    result = {"result": page["results"], "next_cursor": page["next"]}
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=json.dumps(result))],
        structured_content=result,
    )


server = Server("Finexio", on_list_tools=list_tools, on_call_tool=call_tool)
manager = StreamableHTTPSessionManager(server, json_response=True, stateless=True)


@contextlib.asynccontextmanager
async def lifespan(app):
    async with manager.run():
        yield


app = Starlette(routes=[Route("/mcp", StreamableHTTPASGIApp(manager))], lifespan=lifespan)
uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="error", access_log=False)
