"""Runs the official client through every tool of every integration."""

import asyncio

import pytest
from mcp import StdioServerParameters

import mcp_client
from integrations import INTEGRATIONS

pytestmark = [
    pytest.mark.filterwarnings("ignore::mcp.MCPDeprecationWarning"),
    pytest.mark.parametrize("name", INTEGRATIONS),
]


def run(name, server, **options):
    integration = INTEGRATIONS[name]
    checklist = asyncio.run(mcp_client.run(integration, server, **options))
    assert checklist.failed == 0, "see the lines that begin with FAIL"
    assert checklist.passed > len(integration.calls)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_over_http(service, name, mode):
    run(name, service.urls[name], mode=mode, control=service.origin)


def test_over_stdio(tenon, name):
    run(name, StdioServerParameters(command=tenon, args=["mcp", "--sandbox", name]))
