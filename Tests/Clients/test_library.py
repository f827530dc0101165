"""Prompts, guides and records, with the official client in both eras of the protocol."""

import asyncio
import json

import pytest
from mcp import Client, MCPError
from mcp_types import PromptReference, ResourceTemplateReference

MODES = ["auto", "legacy"]


def use(url, mode, work):
    """Runs `work` with a connected client."""

    async def run():
        async with Client(url, mode=mode, read_timeout_seconds=60) as client:
            return await work(client)

    return asyncio.run(run())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", ["finexio", "billsby", "xero"])
def test_everything_that_is_listed_can_be_had(service, name, mode):
    async def work(client):
        capabilities = client.server_capabilities
        assert capabilities.prompts is not None
        assert capabilities.resources is not None
        assert capabilities.completions is not None
        tools = {tool.name for tool in (await client.list_tools()).tools}
        prompts = (await client.list_prompts()).prompts
        assert len(prompts) >= 5
        for prompt in prompts:
            assert prompt.name.startswith(f"{name}_") and prompt.title and prompt.description
            given = {argument.name: value_of(argument.name) for argument in prompt.arguments or []}
            result = await client.get_prompt(prompt.name, given)
            text = result.messages[-1].content.text
            for value in given.values():
                assert value in text
            assert any(tool in text for tool in tools)
            assert "{" not in text.replace("{{", "").replace("}}", "")
        for guide in (await client.list_resources()).resources:
            contents = (await client.read_resource(guide.uri)).contents
            assert contents[0].mime_type == "text/markdown"
            assert len(contents[0].text.encode()) == guide.size
        templates = (await client.list_resource_templates()).resource_templates
        assert all(template.uri_template.startswith(f"{name}://") for template in templates)

    def value_of(argument):
        values = {"when": "on renewal", "basis": "cash", "months": "3", "days": "7"}
        dates = ["since", "until", "today", "date", "due_date", "from_date", "to_date"]
        amounts = ["amount", "fee"]
        return values.get(argument) or (
            "2026-03-31" if argument in dates else "12.50" if argument in amounts else "some text")

    use(service.urls[name], mode, work)


@pytest.mark.parametrize("mode", MODES)
def test_a_prompt_brings_its_guide_and_leaves_out_what_is_not_given(service, mode):
    async def work(client):
        result = await client.get_prompt("xero_match_deposits", {"since": "2026-03-01"})
        page, text = (message.content for message in result.messages)
        assert page.type == "resource"
        assert str(page.resource.uri) == "xero://guides/where"
        assert "DateTime(2026,01,31)" in page.resource.text
        assert "2026-03-01" in text.text
        assert "Until" not in text.text
        with pytest.raises(MCPError, match="/since: expected a date .*received nothing"):
            await client.get_prompt("xero_match_deposits", {})
        with pytest.raises(MCPError, match='/sinse: expected one of the names since, until, amount'):
            await client.get_prompt("xero_match_deposits", {"since": "2026-03-01", "sinse": "x"})

    use(service.urls["xero"], mode, work)


@pytest.mark.parametrize("mode", MODES)
def test_a_record_is_what_its_tool_gets(service, mode):
    async def work(client):
        listed = await client.call_tool("list_all_finexio_payments", {"limit": 1})
        payment = listed.structured_content["result"][0]
        contents = (await client.read_resource(f"finexio://payments/{payment['id']}")).contents
        assert contents[0].mime_type == "application/json"
        read = json.loads(contents[0].text)
        got = await client.call_tool("get_single_finexio_payment_by_id", {"id": payment["id"]})
        assert read == got.structured_content["result"]
        for uri in ["finexio://payments/no-such-payment", "finexio://nothing/7", "file:///etc/passwd"]:
            with pytest.raises(MCPError) as refusal:
                await client.read_resource(uri)
            # What the code is depends on the version that was agreed upon.
            assert refusal.value.error.code in (-32002, -32602)

    use(service.urls["finexio"], mode, work)


@pytest.mark.parametrize("mode", MODES)
def test_listed_values_complete_what_is_typed_and_ids_do_not(service, mode):
    async def work(client):
        prompt = PromptReference(type="ref/prompt", name="billsby_upgrade_plan")
        done = await client.complete(prompt, {"name": "when", "value": "on"})
        assert done.completion.values == ["on renewal"]
        assert (await client.complete(prompt, {"name": "plan", "value": "E"})).completion.values == []
        template = ResourceTemplateReference(
            type="ref/resource", uri="billsby://customers/{customerUniqueId}")
        done = await client.complete(template, {"name": "customerUniqueId", "value": ""})
        assert done.completion.values == []

    use(service.urls["billsby"], mode, work)


def test_a_server_offers_only_what_its_filter_lets_pass(sandbox):
    accounts = sandbox.api.everything("/integrated-account")
    account = next(found["id"] for found in accounts if found["integration"] == "billsby")
    server = sandbox.api.create(
        f"/integrated-account/{account}/mcp", {"name": "reads", "config": {"methods": ["read"]}})

    async def work(client):
        names = {prompt.name for prompt in (await client.list_prompts()).prompts}
        assert names == {"billsby_unpaid_invoices", "billsby_subscription_history"}
        with pytest.raises(MCPError, match="unknown prompt"):
            await client.get_prompt("billsby_cancel_and_refund", {"customer": "x"})

    use(server["url"], "auto", work)
