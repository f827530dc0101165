"""FastMCP's server made from an OpenAPI document, as its documentation shows it.

Usage: fastmcp_server.py TOOLS.json UPSTREAM PORT
"""

import json
import sys

import httpx2
import uvicorn
from fastmcp import FastMCP

from openapi_from_tools import openapi_document

tools_path, upstream, port = sys.argv[1:]
with open(tools_path, encoding="utf-8") as file:
    tools = json.load(file)

client = httpx2.AsyncClient(
    base_url=f"{upstream}/v2",
    auth=("u", "p"),
    limits=httpx2.Limits(max_connections=256, max_keepalive_connections=256),
)
server = FastMCP.from_openapi(openapi_document(tools, f"{upstream}/v2"), client, name="Finexio")
app = server.http_app(path="/mcp", stateless_http=True, json_response=True)
uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="error", access_log=False)
