"""Runs the official client against the built program; TENON in the environment is its path."""

import asyncio
import os
import re
import signal
import subprocess

import pytest
from mcp import StdioServerParameters

import finexio_client

TENON = os.environ["TENON"]

pytestmark = pytest.mark.filterwarnings("ignore::mcp.MCPDeprecationWarning")


@pytest.fixture(scope="module")
def service():
    """`tenon serve --sandbox` on a free port: Finexio's MCP URL, and the sandbox's origin."""
    command = [TENON, "serve", "--sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        url = origin = None
        while url is None or origin is None:
            line = process.stdout.readline()
            assert line, "tenon ended before it printed its URLs"
            if match := re.match(r"Stand-ins for the vendors: (\S+)", line):
                origin = match[1]
            elif match := re.match(r"http://\S+/mcp/\S+$", line):
                url = url or match[0]
        yield url, origin
        process.send_signal(signal.SIGTERM)


def run(server, **options):
    checklist = asyncio.run(finexio_client.run(server, **options))
    assert checklist.failed == 0, "see the lines that begin with FAIL"
    assert checklist.passed > 30


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_over_http(service, mode):
    url, origin = service
    run(url, mode=mode, control=origin)


def test_over_stdio():
    run(StdioServerParameters(command=TENON, args=["mcp", "--sandbox", "finexio"]))
