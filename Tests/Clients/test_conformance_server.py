"""The fixtures of the conformance server, as the official client finds them: `docs/conformance.md`."""

import asyncio
import json
import subprocess
from contextlib import contextmanager
from pathlib import Path

import mcp.client.session
import pytest
from mcp import Client, MCPError, StdioServerParameters
from mcp.types import CreateMessageResult, ElicitResult, ListRootsResult, Root, TextContent

import peers

pytestmark = pytest.mark.once
VERSIONS = [*peers.HANDSHAKES, peers.STATELESS]


@pytest.fixture(scope="module")
def program(tenon):
    return str(Path(tenon).with_name("conformance-server"))


@contextmanager
def target(program, transport):
    if transport == "stdio":
        yield StdioServerParameters(command=program, args=["--stdio"])
        return
    with subprocess.Popen([program], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def elicit(_context, form):
    kinds = {"string": "Ada", "boolean": True, "integer": 1, "number": 1.5}
    fields = form.requested_schema["properties"].items()
    return ElicitResult(
        action="accept", content={name: kinds.get(field["type"], ["value1"]) for name, field in fields}
    )


async def sample(_context, params):
    said = TextContent(type="text", text=f"heard {params.messages[0].content.text}")
    return CreateMessageResult(role="assistant", content=said, model="none")


async def roots(_context):
    return ListRootsResult(roots=[Root(uri="file:///work", name="work")])


@pytest.fixture(params=["http", "stdio"])
def run(program, request):
    """Does something as a client of a version."""

    def run(version, act, hear=None, elicit=elicit):
        async def connected(server):
            mode = "legacy" if version in peers.HANDSHAKES else version
            client = Client(
                server,
                mode=mode,
                read_timeout_seconds=60,
                elicitation_callback=elicit,
                sampling_callback=sample,
                list_roots_callback=roots,
                logging_callback=hear,
            )
            with peers.asking_for(version, mcp.client.session, "LATEST_HANDSHAKE_VERSION"):
                async with client:
                    await act(client)

        with target(program, request.param) as server:
            asyncio.run(connected(server))

    return run


@pytest.mark.parametrize("version", VERSIONS)
def test_content_of_every_kind_arrives(run, version):
    async def act(client):
        kinds = {}
        for tool in ["simple_text", "image_content", "audio_content", "embedded_resource"]:
            answer = await client.call_tool(f"test_{tool}", {})
            kinds[tool] = answer.content[0].type
        audio = "text" if version == "2024-11-05" else "audio"
        assert list(kinds.values()) == ["text", "image", audio, "resource"]
        assert (await client.call_tool("test_error_handling", {})).is_error
        prompt = await client.get_prompt("test_prompt_with_arguments", {"arg1": "a", "arg2": "b"})
        assert prompt.messages[0].content.text == "Prompt with arguments: arg1='a', arg2='b'"
        read = await client.read_resource("test://template/7/data")
        assert '"id":"7"' in read.contents[0].text
        with pytest.raises(MCPError):
            await client.read_resource("test://nothing")

    run(version, act)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_the_server_asks_for_is_answered(run, version):
    async def act(client):
        answer = await client.call_tool("test_sampling", {"prompt": "hello"})
        assert answer.content[0].text == "LLM response: heard hello"
        answer = await client.call_tool("test_input_required_result_list_roots", {})
        assert "file:///work" in answer.content[0].text
        answer = await client.call_tool("test_elicitation", {"message": "Who?"})
        has_forms = version >= "2025-06-18"
        assert answer.is_error == (not has_forms)
        if not has_forms:
            return
        assert '"username":"Ada"' in answer.content[0].text.replace(" ", "")
        for tool, text in {
            "elicitation": "Hello, Ada!",
            "multi_round": "You like Ada.",
            "multiple_inputs": "All inputs were given.",
            "request_state": "state-ok",
        }.items():
            answer = await client.call_tool(f"test_input_required_result_{tool}", {})
            assert answer.content[0].text == text
        prompt = await client.get_prompt("test_input_required_result_prompt")
        assert prompt.messages[0].content.text == "Use this context: Ada"

    run(version, act)


FILLED = {"username": "Ada", "email": "ada@example.com"}
FITS = "the response \"form\" does not fit the form that was asked: "


@pytest.mark.parametrize("version", [version for version in VERSIONS if version >= "2025-06-18"])
@pytest.mark.parametrize(
    "action, content, told",
    [
        ("accept", FILLED | {"more": 1}, f"action=accept, content={json.dumps(FILLED, separators=(',', ':'))}"),
        ("decline", None, "action=decline, content={}"),
        ("cancel", None, "action=cancel, content={}"),
        ("accept", {"username": "Ada"}, f'{FITS}"email": expected a value, received none'),
        ("accept", FILLED | {"email": True}, f'{FITS}"email": expected a string, received a boolean'),
    ],
)
def test_a_form_is_taken_as_it_was_asked_for(run, version, action, content, told):
    async def answer(_context, _form):
        return ElicitResult(action=action, content=content)

    async def act(client):
        try:
            result = await client.call_tool("test_elicitation", {"message": "Who?"})
        except MCPError as error:
            assert version == peers.STATELESS and told.startswith(FITS)
            assert (error.code, error.message) == (-32602, f"Invalid params: {told}")
        else:
            assert result.is_error == told.startswith(FITS)
            assert result.content[0].text.removeprefix("User response: ") == told

    run(version, act, elicit=answer)


@pytest.mark.parametrize("version", peers.HANDSHAKES)
def test_log_messages_come_from_the_level_on_that_was_set(run, version):
    heard = []

    async def hear(params):
        heard.append(params.data)

    async def act(client):
        await client.call_tool("test_tool_with_logging", {})
        await client.set_logging_level("error")
        await client.call_tool("test_tool_with_logging", {})
        assert heard == []
        await client.set_logging_level("info")
        await client.call_tool("test_tool_with_logging", {})
        assert len(heard) == 3

    run(version, act, hear)


@pytest.mark.parametrize("version", VERSIONS)
def test_an_answer_comes_though_its_connection_was_ended(run, version):
    async def act(client):
        answer = await client.call_tool("test_reconnection", {})
        assert answer.content[0].text == "Reconnection test completed"

    run(version, act)
