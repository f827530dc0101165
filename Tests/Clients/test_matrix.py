"""Every client library by every version and every transport that it speaks.

The libraries are those of the environment, so that this file is run in each (`scripts/test`).
"""

import asyncio
import itertools
from contextlib import AsyncExitStack

import pytest
import requests

import peers
from control_desk import ControlDesk
from cutting import cut_once
from installation import Running
from peers import LIBRARIES, Target

LIST = "list_all_finexio_invoices"
WRITE = "create_a_finexio_webhook"
HOOK = {
    "event": "payment.changed",
    "url": "https://hooks.example.com/matrix",
    "username": "finexio",
    "password": "a-password",
}

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def combinations(transports=("http", "sse", "stdio"), handshakes_only=False):
    """Marks a test to be run by each library, version and transport."""
    cells = [
        (library, transport, version)
        for (library, module), transport in itertools.product(LIBRARIES.items(), transports)
        for version in module.VERSIONS
        # The transport of 2024-11-05 serves what is agreed upon by a handshake.
        if version in peers.HANDSHAKES or not (handshakes_only or transport == "sse")
    ]
    return pytest.mark.parametrize(("library", "transport", "version"), cells)


@pytest.fixture(scope="module")
def world(tenon):
    """A sandbox that all cells of the matrix share."""
    with Running(tenon, "--sandbox") as installation:
        yield installation


def at(server, transport):
    """An MCP server over one of the transports."""
    return Target(transport, url=server["url"] + ("/sse" if transport == "sse" else ""))


def serve(world, config):
    """An MCP server of its own in front of Finexio's stand-in."""
    accounts = world.api.everything("/integrated-account", integration="finexio")
    path = f"/integrated-account/{accounts[0]['id']}/mcp"
    return world.api.create(path, {"name": "matrix", "config": config})


@pytest.fixture
def target(tenon, world, transport):
    """Finexio's stand-in over one of the transports."""
    if transport != "stdio":
        return at({"url": world.urls["finexio"]}, transport)
    opened = requests.get(f"{world.vendors}/_sandbox/accounts", timeout=10).json()
    account = next(account for account in opened if account["integration"] == "finexio")
    command = [tenon, "mcp", "--integration", "finexio", "--origin", world.vendors]
    for name, value in account["credentials"].items():
        command += ["--credential", f"{name}={value}"]
    return Target(transport, command=tuple(command))


@combinations()
def test_a_client_lists_calls_and_pages(target, library, version):
    module = LIBRARIES[library]

    async def visit():
        async with module.connect(target, version) as peer:
            assert peer.version == (peers.STATELESS if version == "auto" else version)
            names = await peer.names()
            assert LIST in names and len(set(names)) == len(names)
            whole = (await peer.call(LIST, {})).content["result"]
            paged, arguments = [], {"limit": 7}
            while True:
                page = await peer.call(LIST, arguments)
                assert (page.structured is not None) == (peer.version >= "2025-06-18")
                paged += page.content["result"]
                if page.content["next_cursor"] is None:
                    break
                arguments = {"limit": 7, "next_cursor": page.content["next_cursor"]}
            assert len(paged) > 20 and paged[: len(whole)] == whole
            wrong = await peer.call(LIST, {"limit": "two"})
            assert wrong.is_error and wrong.content["error"]["problems"][0]["pointer"] == "/limit"
            for refused in [peer.call("no_such_tool", {}), peer.page("no-such-cursor")]:
                with pytest.raises(module.Refused):
                    await refused

    asyncio.run(visit())


@combinations()
def test_a_client_gives_a_call_up_and_goes_on(world, target, library, version):
    module, desk = LIBRARIES[library], ControlDesk(world.vendors)

    async def visit():
        async with module.connect(target, version) as peer:
            await peer.call(LIST, {"limit": 1})
            desk.order("fault", kind="slow", milliseconds=600_000)
            desk.forget_requests()
            call = asyncio.create_task(peer.call(LIST, {"limit": 1}))
            while not desk.requests():
                await asyncio.sleep(0.01)
            await peer.give_up(call)
            with pytest.raises(asyncio.CancelledError):
                await call
            # The vendor's stand-in stops as well: its caller has left.
            while desk.journal()[0]["status"] is None:
                await asyncio.sleep(0.01)
            assert len((await peer.call(LIST, {"limit": 2})).content["result"]) == 2

    asyncio.run(visit())


@combinations()
def test_a_client_is_told_how_far_a_call_is(target, library, version):
    module, told = LIBRARIES[library], []

    async def hear(progress, _total=None, _message=None):
        told.append(progress)

    async def visit():
        async with module.connect(target, version) as peer:
            answer = await peer.call(LIST, {"max_records": 6, "limit": 2}, on_progress=hear)
            assert len(answer.content["result"]) == 6
            # Libraries may deliver what came before an answer after it.
            while len(told) < 3:
                await asyncio.sleep(0.01)
            await peer.call(LIST, {"limit": 1})
            assert told == [2, 4, 6]

    asyncio.run(visit())


@combinations(["http", "sse"])
def test_a_client_hears_that_the_tools_have_changed(world, library, transport, version):
    module = LIBRARIES[library]
    server = serve(world, {})
    path = f"/integrated-account/{server['integrated_account_id']}/mcp/{server['id']}"

    async def visit():
        async with module.connect(at(server, transport), version) as peer, peer.listening():
            before = await peer.names()
            heard = asyncio.create_task(peer.changed.get())
            # A stream may open only after the client has gone on.
            for methods in itertools.cycle([["read"], ["list"]]):
                await asyncio.to_thread(world.api.change, path, {"config": {"methods": methods}})
                if (await asyncio.wait([heard], timeout=0.5))[0]:
                    break
            assert await heard == "tools"
            assert 0 < len(await peer.names()) < len(before)

    asyncio.run(visit())


@combinations(["http", "sse"])
@pytest.mark.parametrize("action", ["accept", "decline", None])
def test_a_write_waits_for_whoever_is_at_the_client(world, library, transport, version, action):
    """Who can be asked is asked; any other client gets a token to repeat the call with."""
    module, desk = LIBRARIES[library], ControlDesk(world.vendors)
    server = serve(world, {"approval": {"for": ["writes"], "by": "client"}})
    asked = []

    def elicit(message, schema):
        asked.append((message, schema))
        return action, {} if action == "accept" else None

    async def visit():
        on_elicit = elicit if action else None
        async with module.connect(at(server, transport), version, on_elicit) as peer:
            desk.forget_requests()
            answer = await peer.call(WRITE, HOOK)
            if action and peer.version >= "2025-06-18":
                ((message, schema),) = asked
                assert HOOK["url"] in message
                assert schema["type"] == "object"
            else:
                assert asked == []
                assert answer.content["error"]["code"] == "approval_required"
                assert desk.requests() == []
                token = answer.content["error"]["approval"]["confirm_token"]
                answer = await peer.call(WRITE, HOOK | {"confirm_token": token})
                again = await peer.call(WRITE, HOOK | {"confirm_token": token})
                assert again.content["error"]["code"] == "approval_used"
            if asked and action == "decline":
                assert answer.content["error"]["code"] == "approval_declined"
                assert desk.requests() == []
            else:
                assert not answer.is_error, answer
                assert [sent.split()[0] for sent in desk.requests()] == ["POST"]

    asyncio.run(visit())


@combinations(["http"], handshakes_only=True)
def test_a_call_outlives_its_connection(world, library, transport, version):
    """The client takes the stream up again with `Last-Event-ID`, and the call is made once."""
    module, desk = LIBRARIES[library], ControlDesk(world.vendors)
    told = []

    async def hear(progress, _total=None, _message=None):
        told.append(progress)

    async def visit():
        async with cut_once(world.urls["finexio"], b"notifications/progress") as (url, cutter):
            async with module.connect(Target("http", url=url), version) as peer:
                await peer.call(LIST, {"limit": 1})
                desk.forget_requests()
                desk.order("fault", kind="slow", milliseconds=200, calls=3)
                answer = await peer.call(LIST, {"max_records": 6, "limit": 2}, on_progress=hear)
                assert len(answer.content["result"]) == 6
                assert cutter.cuts == 1
                assert len(desk.requests()) == 3
                assert told[0] == 2

    asyncio.run(visit())


@pytest.mark.parametrize("library", LIBRARIES)
def test_clients_with_the_same_ids_get_each_its_own(world, library):
    """All libraries number their requests from the same number on, so that ids are the same all the time
    (CVE-2026-25536 in another server)."""
    module = LIBRARIES[library]
    target = Target("http", url=world.urls["finexio"])

    async def ask(peer, ids, everyone):
        await everyone.wait()
        for _ in range(6):
            calls = [peer.call("get_single_finexio_invoice_by_id", {"id": one}) for one in ids]
            answers = await asyncio.gather(*calls)
            assert [answer.content["result"]["id"] for answer in answers] == ids

    async def visit():
        async with AsyncExitStack() as stack:
            crowd = [
                await stack.enter_async_context(module.connect(target, version))
                for version in module.VERSIONS * 2
            ]
            listed = (await crowd[0].call(LIST, {})).content["result"]
            ids = [invoice["id"] for invoice in listed]
            everyone = asyncio.Barrier(len(crowd))
            async with asyncio.TaskGroup() as group:
                for index, peer in enumerate(crowd):
                    start = index % (len(ids) - 5)
                    group.create_task(ask(peer, ids[start : start + 5], everyone))

    asyncio.run(visit())
