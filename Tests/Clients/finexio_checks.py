"""What must hold of a Finexio server for an agent that works with it."""

import datetime
import sys
import uuid
from decimal import Decimal

from checklist import expect, expect_equal
from finexio_tools import CALLS, Found


async def check_tool_list(checklist, agent):
    with checklist.check("tools/list offers exactly the 26 tools"):
        tools = await agent.tools()
        names = [tool.name for tool in tools]
        expect_equal(sorted(names), sorted(CALLS), "the list of tools")
        expect_equal(len(set(names)), 26, "the number of tools")
    with checklist.check("every tool is described and strict"):
        for tool in tools:
            expect(tool.title and tool.description, f"{tool.name} lacks a title or description")
            schema = tool.input_schema
            expect_equal(schema["type"], "object", f"the input of {tool.name}")
            expect_equal(schema["additionalProperties"], False, f"{tool.name} takes anything")
            for name, field in schema["properties"].items():
                expect(field.get("description"), f"{tool.name}: {name} has no description")
            expect(tool.output_schema, f"{tool.name} has no output schema")
            read_only = tool.name.startswith(("list_", "get_"))
            expect_equal(tool.annotations.read_only_hint, read_only, f"{tool.name} readOnlyHint")


async def check_every_tool(checklist, agent):
    found = Found()
    for name, call in CALLS.items():
        with checklist.check(name):
            await call(agent, found)
    with checklist.check("every tool was called"):
        expect_equal(agent.called, set(CALLS), "the set of tools called")


async def check_paging(checklist, agent):
    tool = "list_all_finexio_invoices"
    with checklist.check("next_cursor leads through a whole list"):
        whole, _ = await agent.everything(tool)
        paged, sizes = await agent.everything(tool, limit=37)
        ids = [invoice["id"] for invoice in paged]
        expect(len(sizes) > 3, f"the list has {len(sizes)} pages only")
        expect(all(0 < size <= 37 for size in sizes), f"the pages have {sizes} records")
        expect_equal(len(set(ids)), len(ids), "the number of different invoices")
        expect_equal(ids, [invoice["id"] for invoice in whole], "the union of the pages")
    with checklist.check("a cursor that was not given out is refused"):
        answer = await agent.ask(tool, next_cursor="page=2")
        expect(answer.is_error, "it was accepted")
        expect_equal(answer.error["refused_by"], "tenon", "refused_by")


async def check_validation(checklist, agent, desk):
    """Money that is no whole number of cents is refused, naming the place, and never sent."""
    invoice = {
        "amount_cents": 150.50,
        "currency": "USD",
        "invoice_date": datetime.date.today().isoformat(),
        "invoice_number": "INV-" + uuid.uuid4().hex[:8],
        "originating_counterparty_id": str(uuid.uuid4()),
        "receiving_counterparty_id": str(uuid.uuid4()),
    }
    if desk:
        desk.forget_requests()
    with checklist.check("amount_cents 150.50 is refused by name"):
        answer = await agent.ask("finexio_invoices_bulk_create", invoices=[invoice])
        expect(answer.is_error, "it was accepted")
        expect_equal(answer.error["refused_by"], "tenon", "refused_by")
        pointers = [problem["pointer"] for problem in answer.error["problems"]]
        expect_equal(pointers, ["/invoices/0/amount_cents"], "the places named")
    if desk:
        with checklist.check("what is refused is not sent"):
            expect_equal(desk.requests(), [], "what reached the vendor")


async def check_rate_limit(checklist, agent, desk):
    limit = {"limit": 60, "remaining": 0, "reset": 17}
    with checklist.check("a 429 comes back at once, with its three values"):
        desk.forget_requests()
        desk.refuse_calls(**limit)
        answer = await agent.ask("list_all_finexio_payments", limit=1)
        expect(answer.is_error, "it was served")
        expect_equal(answer.error["refused_by"], "vendor", "refused_by")
        expect_equal(answer.error["status"], 429, "status")
        expected = {f"ratelimit-{name}": value for name, value in limit.items()}
        expect_equal(answer.content["rate_limit"], expected, "rate_limit")
        expect_equal(desk.requests(), ["GET /v2/payments/"], "what reached the vendor")
    with checklist.check("after a 429 calls are served again"):
        payments = (await agent.call("list_all_finexio_payments", limit=1)).result
        expect_equal(len(payments), 1, "the number of payments")


async def check_reconciliation(checklist, agent):
    """Scenario 1 of the product's article: the latest funded drawdown, payment by payment."""
    with checklist.check("the latest funded drawdown is reconciled to the cent"):
        drawdowns, _ = await agent.everything("list_all_finexio_drawdowns", status="received")
        latest = max(drawdowns, key=lambda drawdown: drawdown["created"])
        drawdown_id = latest["processor_request_id"]
        payments, _ = await agent.everything(
            "list_all_finexio_drawdown_payments", processor_request_id=drawdown_id
        )
        expect(len(payments) > 1, f"the drawdown funded {len(payments)} payments")
        total = sum(int(payment["amount_cents"]) for payment in payments)
        expect_equal(total, int(latest["amount_cents"]), "the sum of the payments in cents")
        for payment in payments:
            settled = sum(invoice["payment_amount_cents"] for invoice in payment["invoices"])
            expect_equal(settled, int(payment["amount_cents"]), f"payment {payment['id']} in cents")
        print(_table(payments), file=sys.stderr)
    with checklist.check("each payment of the drawdown tells the same from its own side"):
        for payment in payments:
            tool = "get_single_finexio_payment_by_id"
            whole = (await agent.call(tool, id=payment["id"])).result
            expect_equal(whole["funding_drawdown_request_id"], drawdown_id, "its drawdown")
            expect_equal(whole["amount_cents"], int(payment["amount_cents"]), "its amount")


def _table(payments):
    """Supplier, payment method and amount in dollars, as the finance manager asks for them."""
    rows = ["| Supplier | Method | Amount |", "|---|---|--:|"]
    for payment in payments:
        dollars = f"${Decimal(int(payment['amount_cents'])) / 100:,.2f}"
        rows.append(f"| {payment['supplier_name']} | {payment['payment_method']} | {dollars} |")
    return "\n".join(rows)
