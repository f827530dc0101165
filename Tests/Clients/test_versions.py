"""What is kept of a client in each version of the protocol. What clients do in each: `test_matrix.py`."""

import asyncio
import json
import time

import pytest
import requests
from mcp import Client
from mcp.types import Implementation

ME = Implementation(name="a-tester", version="3.1")
VERSIONS = {"auto": "2026-07-28", "2026-07-28": "2026-07-28", "legacy": "2025-11-25"}
HANDSHAKES = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
LIST = "list_all_finexio_invoices"


async def visit(url, mode):
    """Calls, and calls wrongly; returns the version that the client speaks."""
    async with Client(url, mode=mode, client_info=ME, read_timeout_seconds=60) as client:
        answer = await client.call_tool(LIST, {"limit": 2})
        assert not answer.is_error
        assert len(answer.structured_content["result"]) == 2
        wrong = await client.call_tool(LIST, {"limit": "two"})
        assert wrong.is_error
        return client.protocol_version


def calls(api):
    """The calls in the audit log, which is written behind them."""
    for _ in range(100):
        entries = [entry for entry in api.everything("/audit") if entry["action"] == "tool.call"]
        if entries:
            return entries
        time.sleep(0.05)
    raise AssertionError("no call is in the audit log")


@pytest.mark.parametrize("mode", VERSIONS)
def test_the_official_client_over_http_is_audited_by_its_name(sandbox, mode):
    assert asyncio.run(visit(sandbox.urls["finexio"], mode)) == VERSIONS[mode]
    callers = {(call["client_name"], call["client_version"]) for call in calls(sandbox.api)}
    assert callers == {("a-tester", "3.1")}


@pytest.mark.parametrize("version", HANDSHAKES)
def test_a_handshake_over_http_is_remembered_by_its_session(sandbox, version):
    def send(message, **headers):
        headers["Accept"] = "application/json, text/event-stream"
        message = {"jsonrpc": "2.0"} | message
        return requests.post(sandbox.urls["finexio"], json=message, headers=headers, timeout=30)

    hello = {"protocolVersion": version, "capabilities": {}, "clientInfo": ME.model_dump()}
    answer = send({"id": 0, "method": "initialize", "params": hello})
    assert answer.json()["result"]["protocolVersion"] == version
    session = {"Mcp-Session-Id": answer.headers["Mcp-Session-Id"]}
    assert send({"method": "notifications/initialized"}, **session).status_code == 202
    call = {"id": 1, "method": "tools/call", "params": {"name": LIST, "arguments": {"limit": 1}}}
    result = send(call, **session).json()["result"]
    assert len(json.loads(result["content"][0]["text"])["result"]) == 1
    assert ("structuredContent" in result) == (version >= "2025-06-18")
    entry = calls(sandbox.api)[0]
    assert (entry["client_name"], entry["client_version"]) == ("a-tester", "3.1")
    forged = {"Mcp-Session-Id": session["Mcp-Session-Id"][:-2] + "AA"}
    assert send(call, **forged).status_code == 404
