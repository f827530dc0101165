"""Drives a server of Tenon with the official client of PyPI `mcp`, as an agent would.

    mcp_client.py [--control ORIGIN] [--mode auto|legacy] INTEGRATION URL
    mcp_client.py [--control ORIGIN] [--mode auto|legacy] INTEGRATION --stdio COMMAND [ARGUMENT ...]

The server must stand in front of a fresh sandbox: records are created, changed and deleted. ORIGIN
is that of the sandbox, as `tenon serve --sandbox` prints it; without it, what needs the sandbox's
help (a 429 to order, and proof that a refused call was not sent) is left out. Prints a line for
each check, then the count, and exits 1 when one has failed.
"""

import argparse
import asyncio
import sys
import warnings

from mcp import Client, MCPDeprecationWarning, StdioServerParameters

import server_checks
from agent import Agent
from checklist import Checklist, expect, expect_equal
from control_desk import ControlDesk
from integrations import INTEGRATIONS

# Ping went with the handshake, and the client says so each time.
warnings.filterwarnings("ignore", category=MCPDeprecationWarning)

LATEST = "2026-07-28"
LATEST_HANDSHAKE = "2025-11-25"


async def run(integration, server, *, mode="auto", control=None):
    """Runs every check of an integration against a URL or a command; returns the checklist."""
    checklist = Checklist()
    desk = ControlDesk(control) if control else None
    with checklist.check("the client connects and disconnects"):
        async with Client(server, mode=mode, read_timeout_seconds=60) as client:
            with checklist.check("the client finds out what it speaks to"):
                version = LATEST_HANDSHAKE if mode == "legacy" else LATEST
                expect_equal(client.protocol_version, version, "the protocol version")
                expect(client.server_capabilities.tools is not None, "no tools are declared")
                expect(client.instructions, "there are no instructions")
            if mode == "legacy":
                with checklist.check("ping"):
                    await client.send_ping()
            agent = Agent(client)
            await server_checks.check_tool_list(checklist, agent, integration)
            await server_checks.check_every_tool(checklist, agent, integration, desk)
            await integration.check(checklist, agent, desk)
    return checklist


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--control", metavar="ORIGIN", help="origin of the sandbox")
    parser.add_argument("--mode", choices=["auto", "legacy"], default="auto")
    parser.add_argument("--stdio", nargs=argparse.REMAINDER, metavar="COMMAND")
    parser.add_argument("integration", choices=INTEGRATIONS)
    parser.add_argument("url", nargs="?")
    options = parser.parse_args()
    if bool(options.url) == bool(options.stdio):
        parser.error("give either a URL or --stdio COMMAND")
    server = options.url
    if options.stdio:
        server = StdioServerParameters(command=options.stdio[0], args=options.stdio[1:])
    integration = INTEGRATIONS[options.integration]
    checklist = asyncio.run(run(integration, server, mode=options.mode, control=options.control))
    print(checklist.summary())
    sys.exit(1 if checklist.failed else 0)


if __name__ == "__main__":
    main()
