"""What must hold of the server of any integration."""

from jsonschema import Draft202012Validator

from checklist import expect, expect_equal
from found import Found


async def check_tool_list(checklist, agent, integration):
    count = len(integration.calls)
    with checklist.check(f"tools/list offers exactly the {count} tools"):
        tools = await agent.tools()
        names = [tool.name for tool in tools]
        expect_equal(sorted(names), sorted(integration.calls), "the list of tools")
        expect_equal(len(set(names)), count, "the number of tools")
    with checklist.check("every tool is described and strict"):
        for tool in tools:
            expect(tool.title and tool.description, f"{tool.name} lacks a title or description")
            schema = tool.input_schema
            expect_equal(schema["type"], "object", f"the input of {tool.name}")
            expect_equal(schema["additionalProperties"], False, f"{tool.name} takes anything")
            for name, field in schema["properties"].items():
                expect(field.get("description"), f"{tool.name}: {name} has no description")
            expect(tool.output_schema, f"{tool.name} has no output schema")
    with checklist.check("every schema names no dialect and is one of JSON Schema 2020-12"):
        for tool in tools:
            for schema in (tool.input_schema, tool.output_schema):
                expect("$schema" not in schema, f"{tool.name} names a dialect")
                Draft202012Validator.check_schema(schema)
    with checklist.check("every tool says whether it only reads, and what it may destroy"):
        for tool in tools:
            hints, read_only = tool.annotations, integration.is_read_only(tool.name)
            expect_equal(hints.read_only_hint, read_only, f"{tool.name} readOnlyHint")
            if not read_only:
                expect(hints.destructive_hint is not None, f"{tool.name} has no destructiveHint")
            if tool.name.startswith(("delete_", "update_")):
                expect(hints.destructive_hint, f"{tool.name} is not destructive")


async def check_every_tool(checklist, agent, integration, desk):
    found = Found()
    if desk:
        desk.forget_requests()
    for name, call in integration.calls.items():
        with checklist.check(name):
            await call(agent, found)
    with checklist.check("every tool was called"):
        expect_equal(agent.called, set(integration.calls), "the set of tools called")
    if desk:
        with checklist.check("the vendor has read over nothing that was sent"):
            journal = [entry for entry in desk.journal() if entry["ignored"]]
            ignored = [(entry["method"], entry["path"], entry["ignored"]) for entry in journal]
            expect_equal(ignored, [], "what the vendor does not know")


async def check_paging(checklist, agent, tool, *, key, limit, **arguments):
    """A list of several pages, whose records are told apart by the value of `key`."""
    with checklist.check(f"{tool}: next_cursor leads through the whole list"):
        whole, _ = await agent.everything(tool, **arguments)
        paged, sizes = await agent.everything(tool, limit=limit, **arguments)
        ids = [record[key] for record in paged]
        expect(len(sizes) > 3, f"the list has {len(sizes)} pages only")
        expect(all(0 < size <= limit for size in sizes), f"the pages have {sizes} records")
        expect_equal(len(set(ids)), len(ids), "the number of different records")
        expect_equal(ids, [record[key] for record in whole], "the union of the pages")
    with checklist.check(f"{tool}: a cursor that was not given out is refused"):
        answer = await agent.ask(tool, next_cursor="page=2", **arguments)
        expect(answer.is_error, "it was accepted")
        expect_equal(answer.error["refused_by"], "tenon", "refused_by")


async def check_invalid(checklist, agent, desk, name, places, tool, **arguments):
    """Arguments that do not fit at these places are refused, naming them, and never sent."""
    with checklist.check(f"{name} is refused by name, and not sent"):
        if desk:
            desk.forget_requests()
        answer = await agent.ask(tool, **arguments)
        expect(answer.is_error, "it was accepted")
        expect_equal(answer.error["refused_by"], "tenon", "refused_by")
        pointers = {problem["pointer"] for problem in answer.error["problems"]}
        expect_equal(sorted(pointers), sorted(places), "the places named")
        if desk:
            expect_equal(desk.requests(), [], "what reached the vendor")


async def check_rate_limit(checklist, agent, desk, request, tool, **arguments):
    """A call that the vendor refuses with 429; `request` is what it sends, as the desk tells it."""
    limit = {"limit": 60, "remaining": 0, "reset": 17}
    with checklist.check(f"{tool}: a 429 comes back at once, with its three values"):
        desk.forget_requests()
        desk.refuse_calls(**limit)
        answer = await agent.ask(tool, **arguments)
        expect(answer.is_error, "it was served")
        expect_equal(answer.error["refused_by"], "vendor", "refused_by")
        expect_equal(answer.error["status"], 429, "status")
        expected = {f"ratelimit-{name}": value for name, value in limit.items()}
        told = {name: answer.rate_limit.get(name) for name in expected}
        expect_equal(told, expected, "rate_limit")
        expect_equal(desk.requests(), [request], "what reached the vendor")
