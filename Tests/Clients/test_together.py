"""Several clients use all servers of one service at once."""

import asyncio

import pytest
from mcp import Client, MCPError

from agent import Agent
from integrations import INTEGRATIONS

MODES = ["auto", "legacy", "auto"]
ROUNDS = 3


async def work(name, url, mode, everyone):
    """Reads lists while the others do, and finds nothing of the others' tools."""
    own = set(INTEGRATIONS[name].calls)
    foreign = [next(iter(other.calls)) for key, other in INTEGRATIONS.items() if key != name]
    async with Client(url, mode=mode, read_timeout_seconds=60) as client:
        agent = Agent(client)
        await everyone.wait()
        for _ in range(ROUNDS):
            tools = await agent.tools()
            assert {tool.name for tool in tools} == own
            lists = [tool.name for tool in tools if is_plain_list(tool)]
            answers = await asyncio.gather(*(agent.call(tool, limit=2) for tool in lists[:5]))
            assert sum(len(answer.result) == 2 for answer in answers) >= 2
            for tool in foreign:
                with pytest.raises(MCPError, match=tool):
                    await client.call_tool(tool, {})


def is_plain_list(tool):
    """Whether the tool reads a list in pages and needs no arguments."""
    schema = tool.input_schema
    is_paged = {"limit", "next_cursor"} <= set(schema["properties"])
    return tool.annotations.read_only_hint and is_paged and not schema.get("required")


async def work_together(urls):
    jobs = [(name, url, mode) for name, url in urls.items() for mode in MODES]
    everyone = asyncio.Barrier(len(jobs))
    async with asyncio.TaskGroup() as group:
        for job in jobs:
            group.create_task(work(*job, everyone))


def test_clients_of_all_servers_at_once(service):
    asyncio.run(work_together({name: service.urls[name] for name in INTEGRATIONS}))
