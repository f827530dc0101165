"""What the server hands out and gets back, bent at random: a cursor, a token to confirm with, the state of a
question, the id of a task, the place in a stream. None is taken for another, and nothing is sent for it.

Seeded, so that every run bends alike; `FUZZ=100` in the environment takes a hundred times as long.
"""

import base64
import os
import random

import pytest
import requests

from control_desk import ControlDesk
from installation import Running
from wires import META, OverHTTP, STATELESS

ROUNDS = 60 * int(os.environ.get("FUZZ", 1))
LIST = "list_all_finexio_invoices"
WRITE = "create_a_finexio_webhook"
HOOK = {"event": "payment.changed", "url": "https://hooks.example.com/", "username": "u", "password": "p"}
TAKES_TASKS = {
    "io.modelcontextprotocol/clientCapabilities": {"extensions": {"io.modelcontextprotocol/tasks": {}}}
}
ASKABLE = {"io.modelcontextprotocol/clientCapabilities": {"elicitation": {}}}


@pytest.fixture(scope="module")
def world(tenon):
    with Running(tenon, "--sandbox", "--task-after", "0") as installation:
        yield installation


def bent(text, seed):
    """Texts that differ from one that was handed out, in up to three places."""
    chance = random.Random(seed)
    odd = "AZaz09+/-_=.:|~ \t\"\\{}é\u202e\u0000\U0001f600"
    for _ in range(ROUNDS):
        letters = list(text)
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(letters) + 1)
            match chance.randrange(5):
                case 0:
                    letters[place : place + 1] = [chance.choice(odd)]
                case 1:
                    del letters[place : place + 1]
                case 2:
                    letters.insert(place, chance.choice(odd))
                case 3:
                    letters = letters[:place] or ["A"]
                case 4:
                    letters[place:place] = letters[place : place + chance.randrange(1, 40)]
        if "".join(letters) != text:
            yield "".join(letters)


def another(world, **config):
    """A further server of the account."""
    accounts = world.api.everything("/integrated-account", integration="finexio")
    path = f"/integrated-account/{accounts[0]['id']}/mcp"
    return world.api.create(path, {"name": "another", "config": config})["url"]


def guarded(world):
    """A server whose writes have to be approved by whoever is at the client."""
    return another(world, approval={"for": ["writes"], "by": "client"})


def call(wire, tool, arguments, **members):
    return wire.ask("tools/call", {"name": tool, "arguments": arguments} | members).message["result"]


def code(result):
    return result["structuredContent"]["error"]["code"]


@pytest.mark.parametrize("version", ["2025-11-25", STATELESS])
def test_a_bent_cursor_leads_nowhere(world, version):
    wire = OverHTTP(version, world.urls["finexio"])
    cursor = call(wire, LIST, {"limit": 3})["structuredContent"]["next_cursor"]
    for text in bent(cursor, 1):
        refused = call(wire, LIST, {"limit": 3, "next_cursor": text})["structuredContent"]["error"]
        assert [problem["pointer"] for problem in refused["problems"]] == ["/next_cursor"], text
    assert call(wire, LIST, {"limit": 3, "next_cursor": cursor})["structuredContent"]["result"]


@pytest.mark.parametrize("version", ["2025-11-25", STATELESS])
def test_a_bent_token_confirms_nothing(world, version):
    wire, desk = OverHTTP(version, guarded(world)), ControlDesk(world.vendors)
    asked = call(wire, WRITE, HOOK)["structuredContent"]["error"]
    desk.forget_requests()
    for text in bent(asked["approval"]["confirm_token"], 2):
        assert code(call(wire, WRITE, HOOK | {"confirm_token": text})) == "approval_invalid", text
    assert desk.requests() == []
    made = call(wire, WRITE, HOOK | {"confirm_token": asked["approval"]["confirm_token"]})
    assert not made["isError"] and len(desk.requests()) == 1


def test_a_bent_state_answers_no_question(world):
    wire, desk = OverHTTP(STATELESS, guarded(world)), ControlDesk(world.vendors)
    (name,) = call(wire, WRITE, HOOK, _meta=ASKABLE)["inputRequests"]
    state = call(wire, WRITE, HOOK, _meta=ASKABLE)["requestState"]
    accepted = {"inputResponses": {name: {"action": "accept", "content": {}}}, "_meta": ASKABLE}
    desk.forget_requests()
    for text in bent(state, 3):
        answer = call(wire, WRITE, HOOK, requestState=text, **accepted)
        assert code(answer) == "approval_invalid", text
    assert desk.requests() == []
    made = call(wire, WRITE, HOOK, requestState=state, **accepted)
    assert not made["isError"] and len(desk.requests()) == 1


def about_task(wire, method, task, **params):
    """The answer to a request about a task, by an id that a field of HTTP need not be able to hold."""
    name = f"=?base64?{base64.b64encode(task.encode()).decode()}?="
    params |= {"taskId": task, "_meta": TAKES_TASKS}
    return wire.ask(f"tasks/{method}", params, mcp_name=name).message


def test_a_bent_task_is_none(world):
    """Nor is somebody else's: whoever guesses is not told whether there is one."""
    mine, other = OverHTTP(STATELESS, world.urls["finexio"]), OverHTTP(STATELESS, another(world))
    task = call(mine, WRITE, HOOK, _meta=TAKES_TASKS)["taskId"]
    ways = {"get": {}, "update": {"inputResponses": {"x": {"action": "accept"}}}, "cancel": {}}
    strange = [(mine, text) for text in bent(task, 7)] + [(other, task), (other, task[::-1])]
    for wire, text in strange:
        for method, params in ways.items():
            answer = about_task(wire, method, text, **params)
            assert answer["error"] == {
                "code": -32602,
                "message": "Invalid params: there is no task of this id; it may have expired",
            }, (method, text)
    assert mine.is_served()
    while (found := about_task(mine, "get", task)["result"])["status"] == "working":
        pass
    assert found["status"] == "completed" and found["taskId"] == task


def printable(texts):
    """Those that a field of HTTP can hold."""
    return [text for text in texts if text.isascii() and text.isprintable() and text == text.strip()]


def opened(url):
    """The fields of a session."""
    fields = {"Accept": "application/json, text/event-stream"}
    hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "n", "version": "1"}}
    message = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": hello}
    answer = requests.post(url, json=message, headers=fields, timeout=30)
    return fields | {"Mcp-Session-Id": answer.headers["Mcp-Session-Id"]}


def lines(response):
    """The lines of a stream; once they are forgotten, its connection is closed."""
    return response.iter_lines(chunk_size=1, decode_unicode=True)


def first_event(lines):
    """The fields of the first event of a stream."""
    event = {}
    for line in lines:
        if not line and event:
            return event
        if line and not line.startswith(":"):
            name, _, value = line.partition(":")
            event[name] = value.strip()
    return event


def test_a_bent_place_in_a_stream_is_none(world):
    """A stream that goes on begins with what comes next; one that is new begins with an id and no data."""
    url = world.urls["finexio"]
    fields = opened(url)
    with requests.get(url, headers=fields, stream=True, timeout=30) as stream:
        place = first_event(lines(stream))["id"]
    statuses = set()
    for text in printable(bent(place, 4)):
        here = fields | {"Last-Event-ID": text}
        with requests.get(url, headers=here, stream=True, timeout=30) as stream:
            statuses.add(stream.status_code)
            if stream.status_code == 200:
                event = first_event(lines(stream))
                assert event["id"] != text and not event.get("data"), (text, event)
            else:
                assert stream.status_code == 400 and stream.json()["error"]["code"] == -32600
    assert 400 in statuses


def test_a_bent_session_is_none(world):
    url = world.urls["finexio"]
    fields = opened(url)
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    for text in printable(bent(fields["Mcp-Session-Id"], 5)):
        here = fields | {"Mcp-Session-Id": text}
        for ask in (
            lambda: requests.post(url, json=ping, headers=here, timeout=30),
            lambda: requests.get(url, headers=here, stream=True, timeout=30),
            lambda: requests.delete(url, headers=here, timeout=30),
        ):
            assert ask().status_code == 404, text
    assert requests.post(url, json=ping, headers=fields, timeout=30).status_code == 200


def test_a_bent_endpoint_takes_no_message(world):
    """Of the transport of 2024-11-05, where the endpoint for messages says whose they are."""
    url = world.urls["finexio"]
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    with requests.get(f"{url}/sse", stream=True, timeout=30) as stream:
        told = lines(stream)
        endpoint = first_event(told)["data"]
        path, _, session = endpoint.partition("?")
        origin = url.split("/mcp/")[0]
        for text in printable(bent(session, 6)):
            if "#" in text or "?" in text:
                continue
            answer = requests.post(f"{origin}{path}?{text}", json=ping, timeout=30)
            assert answer.status_code in (400, 404), (text, answer.status_code)
        assert requests.post(origin + endpoint, json=ping, timeout=30).status_code == 202
