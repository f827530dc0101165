"""What must hold of a Finexio server for an agent that works with it."""

import datetime
import sys
import uuid
from decimal import Decimal

import server_checks
from checklist import expect, expect_equal
from found import new


async def check(checklist, agent, desk):
    await server_checks.check_paging(
        checklist, agent, "list_all_finexio_invoices", key="id", limit=37
    )
    await check_validation(checklist, agent, desk)
    if desk:
        await check_rate_limit(checklist, agent, desk)
    await check_reconciliation(checklist, agent)


async def check_validation(checklist, agent, desk):
    """Money that is no whole number of cents."""
    invoice = {
        "amount_cents": 150.50,
        "currency": "USD",
        "invoice_date": datetime.date.today().isoformat(),
        "invoice_number": new("INV"),
        "originating_counterparty_id": str(uuid.uuid4()),
        "receiving_counterparty_id": str(uuid.uuid4()),
    }
    await server_checks.check_invalid(
        checklist,
        agent,
        desk,
        "amount_cents 150.50",
        ["/invoices/0/amount_cents"],
        "finexio_invoices_bulk_create",
        invoices=[invoice],
    )


async def check_rate_limit(checklist, agent, desk):
    tool = "list_all_finexio_payments"
    await server_checks.check_rate_limit(checklist, agent, desk, "GET /v2/payments/", tool, limit=1)
    with checklist.check("after a 429 calls are served again"):
        payments = (await agent.call(tool, limit=1)).result
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
