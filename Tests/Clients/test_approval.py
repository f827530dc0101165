"""Writes that somebody has to approve, and dry runs, with the official client and the command line."""

import asyncio
import json
import os
import subprocess

import pytest
import requests
from mcp import Client
from mcp.types import ElicitResult

from control_desk import ControlDesk
from installation import HOOK

MODES = ["2026-07-28", "legacy"]
TOOL = "create_a_finexio_webhook"
# What people are shown of the arguments.
SHOWN = HOOK | {"password": "[hidden]"}


class Guarded:
    """An MCP server over a stand-in whose writes have to be approved."""

    def __init__(self, connected, **rule):
        self.api = connected.api
        self.desk = ControlDesk(connected.vendors)
        self.account = connected.account("finexio")
        config = {"approval": {"for": ["writes"]} | rule}
        body = {"name": "guarded", "config": config}
        self.server = self.api.create(f"/integrated-account/{self.account}/mcp", body)
        self.url = self.server["url"]

    def run(self, mode, work, answer=None, heard=None):
        """Runs `work` with a client whose user answers so, or that cannot be asked."""

        async def elicit(_context, params):
            if heard is not None:
                heard.append(params)
            return ElicitResult(action=answer, content={} if answer == "accept" else None)

        async def visit():
            async with Client(
                self.url,
                mode=mode,
                elicitation_callback=elicit if answer else None,
                read_timeout_seconds=60,
            ) as client:
                return await work(client)

        return asyncio.run(visit())

    def call(self, mode="2026-07-28", answer=None, heard=None, **more):
        async def work(client):
            return await client.call_tool(TOOL, HOOK | more)

        return self.run(mode, work, answer, heard)

    @property
    def sent(self):
        return [line for line in self.desk.requests() if line.startswith("POST ")]


def error(result):
    assert result.is_error
    return result.structured_content["error"]


@pytest.mark.parametrize("mode", MODES)
def test_a_person_is_asked_and_what_is_accepted_is_sent_once(connected, mode):
    guarded = Guarded(connected)
    heard = []
    result = guarded.call(mode, "accept", heard)
    assert not result.is_error, result
    assert len(guarded.sent) == 1
    (question,) = heard
    assert question.requested_schema == {"type": "object", "properties": {}}
    lines = question.message.splitlines()
    assert lines[2].startswith("POST http") and lines[2].endswith("/webhooks/")
    assert '  "url": "https://hooks.example.com/",' in lines
    assert "Basic" not in question.message
    (approval,) = guarded.api.everything("/approval")
    assert approval["status"] == "used" and approval["by"] == "client"
    assert approval["arguments"] == SHOWN


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("answer", ["decline", "cancel"])
def test_what_is_not_accepted_is_not_sent(connected, mode, answer):
    guarded = Guarded(connected)
    told = error(guarded.call(mode, answer))
    assert told["code"] == "approval_declined"
    assert "nothing was sent" in told["message"]
    assert guarded.sent == []
    assert [found["status"] for found in guarded.api.everything("/approval")] == ["declined"]


@pytest.mark.parametrize("mode", MODES)
def test_a_client_that_cannot_be_asked_confirms_with_a_token(connected, mode):
    guarded = Guarded(connected)
    told = error(guarded.call(mode))
    assert told["code"] == "approval_required"
    assert told["approval"]["request"]["body"] == SHOWN
    token = told["approval"]["confirm_token"]
    wrong = error(guarded.call(mode, confirm_token=token, username="somebody else"))
    assert wrong["code"] == "approval_invalid"
    assert guarded.sent == []
    assert not guarded.call(mode, confirm_token=token).is_error
    assert error(guarded.call(mode, confirm_token=token))["code"] == "approval_used"
    assert len(guarded.sent) == 1


def test_a_state_is_good_for_one_call_and_no_other(connected):
    guarded = Guarded(connected)

    def send(state=None, action=None, **changes):
        params = {
            "name": TOOL,
            "arguments": HOOK | changes,
            "_meta": {
                "io.modelcontextprotocol/protocolVersion": "2026-07-28",
                "io.modelcontextprotocol/clientCapabilities": {"elicitation": {}},
            },
        }
        if state is not None:
            params["requestState"] = state
            params["inputResponses"] = {"approval": {"action": action, "content": {}}}
        answer = requests.post(
            guarded.url,
            json={"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params},
            headers={
                "Accept": "application/json, text/event-stream",
                "MCP-Protocol-Version": "2026-07-28",
                "Mcp-Method": "tools/call",
                "Mcp-Name": TOOL,
            },
            timeout=30,
        )
        return answer.json()["result"]

    asked = send()
    assert asked["resultType"] == "input_required"
    state = asked["requestState"]
    flipped = state[:10] + ("A" if state[10] != "A" else "B") + state[11:]
    for refused in (
        send(flipped, "accept"),
        send(state, "accept", username="somebody else"),
    ):
        assert refused["structuredContent"]["error"]["code"] == "approval_invalid"
    assert guarded.sent == []
    assert not send(state, "accept")["isError"]
    assert send(state, "accept")["structuredContent"]["error"]["code"] == "approval_used"
    assert len(guarded.sent) == 1


def command(tenon, connected, *words):
    environment = os.environ | {"TENON_URL": connected.api.origin, "TENON_KEY": connected.api.key}
    return subprocess.run(
        [tenon, *words], env=environment, capture_output=True, text=True, timeout=60
    )


def test_an_operator_approves_from_the_shell(tenon, connected):
    guarded = Guarded(connected, by="operator")
    first = error(guarded.call("2026-07-28", "accept"))
    told = first["approval"]
    token = told["confirm_token"]
    assert error(guarded.call(confirm_token=token))["code"] == "approval_pending"
    listed = command(tenon, connected, "approval", "list", "--status", "waiting")
    assert listed.returncode == 0 and told["id"] in listed.stdout and TOOL in listed.stdout
    shown = command(tenon, connected, "approval", "show", told["id"])
    assert json.dumps(SHOWN, separators=(",", ":")) in shown.stdout
    asked = command(tenon, connected, "approval", "approve", told["id"])
    assert asked.returncode == 2 and "'--yes'" in asked.stderr
    assert guarded.sent == []
    approved = command(tenon, connected, "approval", "approve", told["id"], "--yes", "--json")
    assert json.loads(approved.stdout)["status"] == "approved"
    assert not guarded.call(confirm_token=token).is_error
    assert len(guarded.sent) == 1
    second = error(guarded.call())["approval"]
    assert command(tenon, connected, "approval", "decline", second["id"]).returncode == 0
    late = command(tenon, connected, "approval", "approve", second["id"], "--yes")
    assert late.returncode == 1 and "is declined" in late.stderr
    assert error(guarded.call(confirm_token=second["confirm_token"]))["code"] == "approval_declined"
    actions = [entry["action"] for entry in reversed(guarded.api.everything("/audit"))]
    assert [word for word in actions if word.startswith("approval.")] == [
        "approval.request",
        "approval.approve",
        "approval.use",
        "approval.request",
        "approval.decline",
        "approval.approve",
    ]


def test_a_rule_is_set_and_taken_away_from_the_shell(tenon, connected):
    account = connected.account("finexio")
    made = command(
        tenon, connected, "server", "create", "Careful", "--account", account, "--approve", "writes",
        "--approve-by", "operator", "--approve-within", "30m", "--json",
    )
    server = json.loads(made.stdout)
    assert server["config"]["approval"] == {"for": ["writes"], "by": "operator", "seconds": 1800}
    changed = command(tenon, connected, "server", "update", server["id"], "--no-approve", "--json")
    assert "approval" not in json.loads(changed.stdout)["config"]
    for words, complaint in (
        (["--approve-by", "client"], "'--approve-by' goes with '--approve'"),
        (["--approve", "writes", "--approve-by", "me"], "--approve: must be 'client' or 'operator'"),
        (["--approve", "writes", "--no-approve"], "give --approve or --no-approve, not both"),
        (["--approve", "write"], "did you mean 'writes'?"),
    ):
        refused = command(tenon, connected, "server", "update", server["id"], *words)
        assert refused.returncode != 0 and complaint in refused.stderr, refused.stderr


@pytest.mark.parametrize("mode", MODES)
def test_a_dry_run_shows_the_request_and_sends_nothing(connected, mode):
    guarded = Guarded(connected)
    # The client holds the result against the tool's output schema.
    result = guarded.call(mode, dry_run=True)
    assert not result.is_error, result
    request = result.structured_content["request"]
    assert request["method"] == "POST" and request["url"].endswith("/webhooks/")
    assert request["headers"]["Authorization"] == "[hidden]"
    assert request["body"] == SHOWN
    assert guarded.sent == []
    (entry,) = guarded.api.everything("/audit", action="tool.call", tool_name=TOOL)
    assert entry["detail"] == {"is_dry_run": True} and entry["mcp_server_id"] == guarded.server["id"]


def test_a_dry_run_from_the_shell(tenon, connected):
    guarded = Guarded(connected)
    words = [f"{name}={value}" for name, value in HOOK.items()]
    for where in (["--account", guarded.account], ["--sandbox"]):
        run = command(tenon, connected, "call", TOOL, *where, "--dry-run", *words)
        assert run.returncode == 0, run.stderr
        assert json.loads(run.stdout)["request"]["body"] == SHOWN
    read = command(
        tenon, connected, "call", "list_all_finexio_invoices", "--account", guarded.account,
        "--dry-run", "limit=3",
    )
    assert json.loads(read.stdout)["request"]["method"] == "GET"
    assert guarded.sent == []
