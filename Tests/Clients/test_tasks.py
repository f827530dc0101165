"""Calls that become tasks (the extension `io.modelcontextprotocol/tasks`), with the one public client that
speaks it, by hand, and across the end of the process."""

import asyncio
import json
import random
import sys
import threading
import time
from pathlib import Path

import pytest
import requests
from fastmcp import Client
from fastmcp.exceptions import ToolError
from fastmcp_tasks import call_tool_task

from slow_vendor import SlowVendor

sys.path.append(str(Path(__file__).parents[2] / "Benchmarks"))

from harness.installation import OPTIONS, Installation  # noqa: E402

CREATE = "create_a_finexio_counterparty"
EXTENSION = "io.modelcontextprotocol/tasks"
VERSION = "2026-07-28"


class Serving:
    """`tenon serve --data` whose calls become tasks at once, and an MCP server of an account at a vendor."""

    def __init__(self, tenon, folder, vendor):
        options = [*OPTIONS, "--task-after", "0", "--audit-required"]
        self._installation = Installation(
            tenon, str(folder / "data"), str(folder / "tenon.log"), options
        )
        self._installation.start()
        self.account = self._installation.account(vendor.origin)
        self._tokens = [self._token() for _ in range(2)]

    def _token(self):
        return self._installation.server(self.account).rsplit("/", 1)[1]

    @property
    def url(self):
        return f"{self._installation.origin}/mcp/{self._tokens[0]}"

    @property
    def other_url(self):
        """Another MCP server of the same account."""
        return f"{self._installation.origin}/mcp/{self._tokens[1]}"

    def audit(self, action):
        """The entries of an action, without the trial of the account's credentials."""
        path = f"/audit?limit=100&action={action}"
        entries = self._installation.ask("GET", path)["result"]
        return [entry for entry in entries if entry["method"] != "validate"]

    def restart(self):
        """Stops as an operator would, and starts again."""
        self._installation.stop()
        self._installation.start()

    def kill(self):
        self._installation.process.kill()
        self._installation.stop()
        self._installation.start()

    def stop(self):
        self._installation.stop()


@pytest.fixture
def vendor():
    with SlowVendor() as vendor:
        yield vendor


@pytest.fixture
def serving(tenon, tmp_path, vendor):
    serving = Serving(tenon, tmp_path, vendor)
    yield serving
    vendor.gate.set()
    serving.stop()


def arguments(name):
    return {"name": "Acme", "type": "Supplier", "internal_id": name}


def ask(url, method, about, declares=True, **params):
    """A request by hand; returns its response."""
    capabilities = {"extensions": {EXTENSION: {}}} if declares else {}
    params["_meta"] = {
        "io.modelcontextprotocol/protocolVersion": VERSION,
        "io.modelcontextprotocol/clientCapabilities": capabilities,
    }
    return requests.post(
        url, timeout=30, json={"jsonrpc": "2.0", "id": 1, "method": method, "params": params},
        headers={
            "Accept": "application/json, text/event-stream", "MCP-Protocol-Version": VERSION,
            "Mcp-Method": method, "Mcp-Name": about,
        },
    )


def call(url, name, **options):
    response = ask(url, "tools/call", CREATE, name=CREATE, arguments=arguments(name), **options)
    return response.json()["result"]


def look(url, task, method="get", **params):
    return ask(url, f"tasks/{method}", task, taskId=task, **params)


def ended(url, task):
    while (found := look(url, task).json()["result"])["status"] == "working":
        time.sleep(0.02)
    return found


def test_a_client_gets_a_handle_and_then_the_result(serving, vendor):
    async def visit():
        async with Client(serving.url) as client:
            task = await call_tool_task(client, CREATE, arguments("one"))
            assert (await task.status()).status == "working"
            vendor.gate.set()
            return (await task.result()).structured_content

    assert asyncio.run(visit())["result"]["id"] == "made-one"
    assert vendor.names == ["one"]
    assert len(serving.audit("tool.call")) == 1


def test_a_client_need_not_notice(serving, vendor):
    async def visit():
        async with Client(serving.url) as client:
            threading.Timer(0.2, vendor.gate.set).start()
            return (await client.call_tool(CREATE, arguments("two"))).structured_content

    assert asyncio.run(visit())["result"]["id"] == "made-two"
    assert vendor.names == ["two"]


def test_a_client_cancels(serving, vendor):
    async def visit():
        async with Client(serving.url) as client:
            task = await call_tool_task(client, CREATE, arguments("three"))
            while not vendor.names:
                await asyncio.sleep(0.01)
            await task.cancel()
            with pytest.raises(ToolError):
                await task.result()
            return await task.status()

    status = asyncio.run(visit())
    assert status.status == "cancelled"
    assert "may_have_been_processed" in status.status_message
    assert len(serving.audit("tool.call")) == 1
    assert [entry["tool_name"] for entry in serving.audit("task.cancel")] == [CREATE]


def test_a_task_is_nobody_elses(serving, vendor):
    task = call(serving.url, "four")["taskId"]
    for method in ["get", "update", "cancel"]:
        params = {"inputResponses": {}} if method == "update" else {}
        assert look(serving.other_url, task, method, **params).json()["error"]["code"] == -32602
        assert look(serving.url, task[::-1], method, **params).json()["error"]["code"] == -32602
        undeclared = look(serving.url, task, method, declares=False, **params)
        assert undeclared.status_code == 400
        assert undeclared.json()["error"]["code"] == -32021
    vendor.gate.set()
    assert ended(serving.url, task)["status"] == "completed"


def test_a_client_that_takes_no_tasks_waits(serving, vendor):
    threading.Timer(0.2, vendor.gate.set).start()
    result = call(serving.url, "five", declares=False)
    assert result["resultType"] == "complete"
    assert result["structuredContent"]["result"]["id"] == "made-five"


def test_what_a_task_came_to_survives_a_restart(serving, vendor):
    task = call(serving.url, "six")["taskId"]
    vendor.gate.set()
    before = ended(serving.url, task)
    serving.restart()
    assert look(serving.url, task).json()["result"] == before


def test_a_stop_lets_a_call_of_a_task_finish(serving, vendor):
    task = call(serving.url, "seven")["taskId"]
    while not vendor.names:
        time.sleep(0.01)
    threading.Timer(0.3, vendor.gate.set).start()
    serving.restart()
    assert look(serving.url, task).json()["result"]["status"] == "completed"


def test_a_task_that_was_cut_off_says_so(serving, vendor):
    task = call(serving.url, "eight")["taskId"]
    while not vendor.names:
        time.sleep(0.01)
    serving.kill()
    found = look(serving.url, task).json()["result"]
    assert found["status"] == "failed"
    assert "may have acted on it" in found["statusMessage"]
    assert found["error"]["message"] == found["statusMessage"]


def test_no_id_dangles_after_kill_9(tenon, tmp_path):
    with SlowVendor(delay=0.01) as vendor:
        serving = Serving(tenon, tmp_path, vendor)
        chance = random.Random(11)
        known = {}
        try:
            for number in range(6):
                told = {}
                clients = [
                    threading.Thread(target=_make, args=(serving.url, f"{number}-{client}", told))
                    for client in range(4)
                ]
                for client in clients:
                    client.start()
                time.sleep(chance.uniform(0.05, 0.25))
                serving.kill()
                for client in clients:
                    client.join()
                known |= told
                for name, task in known.items():
                    found = look(serving.url, task).json()
                    assert "result" in found, f"the task of {name} is gone: {found}"
                    _check(name, found["result"])
        finally:
            serving.stop()
        assert len(known) > 10
        assert len(set(vendor.names)) == len(vendor.names)


def _make(url, client, told):
    """Makes tasks until the process is gone; `told` gets those that were acknowledged."""
    number = 0
    try:
        while True:
            number += 1
            name = f"{client}-{number}"
            result = call(url, name)
            if result["resultType"] == "task":
                told[name] = result["taskId"]
    except (requests.RequestException, KeyError, json.JSONDecodeError):
        return


def _check(name, task):
    if task["status"] == "completed":
        assert task["result"]["structuredContent"]["result"]["id"] == f"made-{name}"
    else:
        assert task["status"] == "failed"
        assert "may have acted on it" in task["statusMessage"]
