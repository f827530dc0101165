"""Streams that last: changes that are announced, connections that are taken up again, the transport of
2024-11-05."""

import asyncio
import json
import threading
import time

import pytest
import requests
from mcp import Client, ClientSession
from mcp.client.sse import sse_client

from installation import Running

LIST = "list_all_finexio_invoices"
META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
}
BOTH = "application/json, text/event-stream"


class Events:
    """The events of a stream, read by a thread: each is a dict of its fields."""

    def __init__(self, response):
        assert response.status_code == 200, response.text
        assert response.headers["Content-Type"] == "text/event-stream"
        self.response = response
        self.events = []
        self.over = False
        self._new = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        event = {}
        try:
            for line in self.response.iter_lines(chunk_size=1, decode_unicode=True):
                if line == "" and event:
                    with self._new:
                        self.events.append(event)
                        self._new.notify_all()
                    event = {}
                elif line and not line.startswith(":"):
                    name, _, value = line.partition(": ")
                    event[name] = value
        except (requests.RequestException, AttributeError, ValueError):
            pass
        with self._new:
            self.over = True
            self._new.notify_all()

    def wait(self, fits, seconds=20):
        """The first event that fits; fails when there is none in time."""
        with self._new:
            assert self._new.wait_for(lambda: any(map(fits, self.events)), seconds), self.events
            return next(filter(fits, self.events))

    def message(self, text):
        return json.loads(self.wait(lambda event: text in event.get("data", ""))["data"])

    def ends(self, seconds=20):
        with self._new:
            return self._new.wait_for(lambda: self.over, seconds)

    def leave(self):
        self.response.close()


def listen(url, kinds=("toolsListChanged",), headers=None):
    params = {"_meta": META, "notifications": dict.fromkeys(kinds, True)}
    headers = {
        "Accept": BOTH,
        "MCP-Protocol-Version": "2026-07-28",
        "Mcp-Method": "subscriptions/listen",
    } | (headers or {})
    body = {"jsonrpc": "2.0", "id": "s", "method": "subscriptions/listen", "params": params}
    return Events(requests.post(url, json=body, headers=headers, stream=True, timeout=30))


class Handshake:
    """A client of a handshake version, one request at a time."""

    def __init__(self, url, version="2025-11-25"):
        self.url = url
        self.headers = {"Accept": BOTH}
        params = {"protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
        answer = self.post({"id": 0, "method": "initialize", "params": params})
        self.capabilities = answer.json()["result"]["capabilities"]
        self.headers |= {"Mcp-Session-Id": answer.headers["Mcp-Session-Id"], "MCP-Protocol-Version": version}
        assert self.post({"method": "notifications/initialized"}).status_code == 202

    def post(self, message, **options):
        return requests.post(
            self.url, json={"jsonrpc": "2.0"} | message, headers=self.headers, timeout=30, **options
        )

    def get(self, after=None):
        headers = self.headers | ({"Last-Event-ID": after} if after else {})
        return requests.get(self.url, headers=headers, stream=True, timeout=30)

    def delete(self):
        return requests.delete(self.url, headers=self.headers, timeout=30)


@pytest.fixture
def server(connected):
    """An MCP server in front of Finexio's stand-in: its URL, and what changes it."""
    account = connected.account("finexio")
    path = f"/integrated-account/{account}/mcp"
    made = connected.api.create(path, {"name": "reader"})

    class Server:
        url = made["url"]
        token = made["token"]
        api = connected.api
        record = f"{path}/{made['id']}"

        def change(self, **config):
            return connected.api.change(self.record, {"config": config})

    return Server()


def test_a_change_of_the_filter_is_announced_to_every_kind_of_client(server):
    stateless = listen(server.url, ["toolsListChanged", "promptsListChanged"])
    first = json.loads(stateless.wait(lambda event: "data" in event)["data"])
    assert first["method"] == "notifications/subscriptions/acknowledged"
    assert first["params"]["notifications"] == {"toolsListChanged": True, "promptsListChanged": True}
    session = Handshake(server.url)
    assert session.capabilities["tools"] == {"listChanged": True}
    stream = Events(session.get())
    assert stream.wait(lambda event: "retry" in event)["id"]
    older = Events(requests.get(f"{server.url}/sse", stream=True, timeout=30))
    messages = older.wait(lambda event: event.get("event") == "endpoint")["data"]
    origin = server.url.split("/mcp/")[0]
    asked = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2024-11-05"}}
    assert requests.post(origin + messages, json=asked, timeout=30).status_code == 202
    assert older.message("protocolVersion")["result"]["capabilities"]["tools"]["listChanged"]

    server.change(methods=["read"])
    told = stateless.message("tools/list_changed")
    assert told["params"]["_meta"] == {"io.modelcontextprotocol/subscriptionId": "s"}
    stateless.message("prompts/list_changed")
    stream.message("tools/list_changed")
    older.message("tools/list_changed")
    # And what was announced holds.
    answer = session.post({"id": 1, "method": "tools/list"}).json()
    assert not any("create" in tool["name"] for tool in answer["result"]["tools"])

    server.api.delete(server.record)
    assert stateless.ends() and stream.ends() and older.ends()
    assert json.loads(stateless.events[-1]["data"])["result"]["resultType"] == "complete"


def test_a_stream_is_taken_up_again_where_it_was(server):
    session = Handshake(server.url)
    stream = Events(session.get())
    primer = stream.wait(lambda event: "retry" in event)
    stream.leave()
    server.change(tags=["invoices"])
    time.sleep(1.2)
    again = Events(session.get(after=primer["id"]))
    again.message("tools/list_changed")
    again.leave()
    # Another session gets nothing by that id: a stream of its own begins.
    other = Events(Handshake(server.url).get(after=primer["id"]))
    assert other.wait(lambda event: "retry" in event)["id"] != primer["id"]
    assert session.get(after="r1.1").status_code == 400


def test_a_session_that_was_ended_is_gone(server):
    session, other = Handshake(server.url), Handshake(server.url)
    stream = Events(session.get())
    assert session.delete().status_code == 204
    assert stream.ends()
    assert session.delete().status_code == 404
    assert session.get().status_code == 404
    assert session.post({"id": 1, "method": "ping"}).status_code == 404
    assert other.post({"id": 1, "method": "ping"}).status_code == 200
    assert requests.get(server.url, timeout=30).status_code == 405


def test_the_official_client_is_told_over_its_own_stream(server):
    heard = []

    async def run():
        told = asyncio.Event()

        async def on_message(message):
            heard.append(type(message).__name__)
            if "ToolListChanged" in heard[-1]:
                told.set()

        async with Client(server.url, mode="legacy", message_handler=on_message) as client:
            assert client.server_capabilities.tools.list_changed
            await asyncio.sleep(0.5)
            await asyncio.to_thread(server.change, methods=["read"])
            await asyncio.wait_for(told.wait(), 20)
            names = {tool.name for tool in (await client.list_tools()).tools}
            assert LIST in names and "create_a_finexio_invoice" not in names

    asyncio.run(run())


def test_the_official_client_listens_without_a_handshake(server):
    async def run():
        async with Client(server.url, mode="2026-07-28") as client:
            async with client.listen(tools_list_changed=True) as subscription:
                await asyncio.to_thread(server.change, methods=["read"])
                async with asyncio.timeout(20):
                    async for event in subscription:
                        return type(event).__name__

    assert "Tool" in asyncio.run(run())


@pytest.mark.parametrize("place", ["sse", "bearer", "endpoint"])
def test_the_official_client_of_the_transport_of_2024(server, place):
    origin = server.url.split("/mcp/")[0]
    url, headers = {
        "sse": (f"{server.url}/sse", None),
        "bearer": (f"{origin}/sse", {"Authorization": f"Bearer {server.token}"}),
        # What is configured with the URL alone, as bridges are, finds it too.
        "endpoint": (server.url, None),
    }[place]

    async def run():
        async with sse_client(url, headers=headers) as (reading, writing):
            async with ClientSession(reading, writing) as session:
                await session.initialize()
                tools = await session.list_tools()
                assert LIST in {tool.name for tool in tools.tools}
                return await session.call_tool(LIST, {"limit": 2})

    answer = asyncio.run(run())
    assert not answer.is_error
    assert len(json.loads(answer.content[0].text)["result"]) == 2


def test_the_transport_of_2024_can_be_turned_off(tenon):
    with Running(tenon, "--sandbox", "--no-sse") as sandbox:
        url = sandbox.urls["finexio"]
        assert requests.get(f"{url}/sse", timeout=30).status_code == 404
        stream = {"Accept": "text/event-stream"}
        assert requests.get(url, headers=stream, timeout=30).status_code == 405


def test_a_page_of_another_site_learns_nothing_of_a_token(server):
    for url in [server.url, server.url + "x", f"{server.url}/sse"]:
        for method in ["GET", "POST"]:
            answer = requests.request(
                method, url, headers={"Origin": "https://evil.example"}, timeout=30
            )
            assert answer.status_code == 403


def test_as_many_streams_as_may_be_open(tenon):
    with Running(tenon, "--sandbox", "--max-server-streams", "2") as sandbox:
        url = sandbox.urls["finexio"]
        streams = [Events(requests.get(f"{url}/sse", stream=True, timeout=30)) for _ in range(2)]
        refused = requests.get(f"{url}/sse", timeout=30)
        assert refused.status_code == 503 and refused.headers["Retry-After"]
        other = Events(requests.get(f"{sandbox.urls['xero']}/sse", stream=True, timeout=30))
        for stream in [*streams, other]:
            assert stream.wait(lambda event: event.get("event") == "endpoint")
            stream.leave()
