"""Several pages of a list in one answer, as the official client gets them."""

import asyncio
import json
import subprocess

import pytest
from mcp import Client

from control_desk import ControlDesk

LIST = "list_all_finexio_invoices"
PAGE = 2


async def gather(url, mode, reports=None, **arguments):
    async def hear(progress, total, message):
        reports.append((progress, total, message))

    async with Client(url, mode=mode, read_timeout_seconds=60) as client:
        answer = await client.call_tool(
            LIST, arguments, progress_callback=None if reports is None else hear
        )
        assert not answer.is_error
        return answer.structured_content


@pytest.mark.parametrize("mode", ["2026-07-28", "legacy"])
def test_pages_come_as_one_answer_with_progress(service, mode):
    url, desk = service.urls["finexio"], ControlDesk(service.origin)
    whole = asyncio.run(gather(url, mode, max_records=10_000))
    assert whole["next_cursor"] is None
    desk.forget_requests()
    reports = []
    some = asyncio.run(gather(url, mode, reports, max_records=5, limit=PAGE))
    assert some["result"] == whole["result"][:5]
    assert len(desk.requests()) == 3
    assert reports == [
        (count, None, f"{count} records in {pages} pages") for count, pages in [(2, 1), (4, 2), (5, 3)]
    ]
    rest = asyncio.run(
        gather(url, mode, max_records=10_000, next_cursor=some["next_cursor"])
    )
    assert some["result"] + rest["result"] == whole["result"]


def test_each_page_is_in_the_audit_log(sandbox):
    asyncio.run(gather(sandbox.urls["finexio"], "2026-07-28", max_records=5, limit=PAGE))
    entries = sandbox.api.everything("/audit", tool_name=LIST)
    assert [entry["detail"] for entry in reversed(entries)] == [{"page": n} for n in (1, 2, 3)]


def test_a_vendor_that_refuses_ends_the_answer(service):
    url, desk = service.urls["finexio"], ControlDesk(service.origin)
    reports = []

    async def visit():
        async def hear(progress, _total, _message):
            reports.append(progress)
            if len(reports) == 2:
                desk.refuse_calls(limit=60, remaining=0, reset=17)

        async with Client(url, mode="2026-07-28", read_timeout_seconds=60) as client:
            return await client.call_tool(
                LIST, {"max_records": 1_000, "limit": 1}, progress_callback=hear
            )

    answer = asyncio.run(visit()).structured_content
    assert answer["stopped"]["code"] == "rate_limited"
    assert answer["rate_limit"]["ratelimit-reset"] == 17
    assert len(answer["result"]) == len(reports) >= 2
    assert answer["next_cursor"]


def test_the_command_line_and_the_api_take_it_too(tenon, sandbox):
    command = [tenon, "call", LIST, "--sandbox", "max_records=3", "limit=2"]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    assert len(told["result"]) == 3
    account = sandbox.api.everything("/integrated-account", integration="finexio")[0]["id"]
    path = f"/integrated-account/{account}/tools/{LIST}"
    answer = sandbox.api.send("POST", path, body={"max_records": 3, "limit": 2})
    assert len(answer.json()["result"]) == 3
    refused = sandbox.api.send("POST", path, body={"max_records": 0})
    assert refused.status_code == 400
    assert refused.json()["details"]["failures"][0]["pointer"] == "/max_records"
