"""Calls of the tools for what comes before invoices: templates, quotes and purchase orders."""

from decimal import Decimal

from checklist import expect, expect_equal
from xero_calls import day, line, only

# Repeating invoices


async def create_repeating_invoice(agent, found):
    template = {
        "Type": "ACCREC",
        "Contact": {"ContactID": found.contact_id},
        "Schedule": {
            "Period": 1,
            "Unit": "MONTHLY",
            "DueDate": 20,
            "DueDateType": "OFFOLLOWINGMONTH",
            "StartDate": day(10),
        },
        "LineItems": [line("Paper plan", 1, Decimal("49.90"), "200")],
    }
    tool = "create_a_xero_repeating_invoice"
    created = only((await agent.call(tool, RepeatingInvoices=[template])).result)
    expect_equal(created["Status"], "DRAFT", "Status")
    expect_equal(created["Schedule"]["StartDate"], day(10), "StartDate")
    found.template_id = created["RepeatingInvoiceID"]


async def list_repeating_invoices(agent, found):
    tool = "list_all_xero_repeating_invoices"
    templates, _ = await agent.everything(tool, where='Status=="DRAFT"')
    ids = [template["RepeatingInvoiceID"] for template in templates]
    expect(found.template_id in ids, "the new one is missing")
    expect({t["Status"] for t in templates} == {"DRAFT"}, "not all are drafts")


async def get_repeating_invoice(agent, found):
    tool = "get_single_xero_repeating_invoice_by_id"
    template = (await agent.call(tool, RepeatingInvoiceID=found.template_id)).result
    expect_equal(template["Schedule"]["DueDateType"], "OFFOLLOWINGMONTH", "DueDateType")


async def update_repeating_invoice(agent, found):
    template = (
        await agent.call(
            "update_a_xero_repeating_invoice_by_id",
            RepeatingInvoiceID=found.template_id,
            RepeatingInvoices=[{"Status": "DELETED"}],
        )
    ).result
    expect_equal(template["Status"], "DELETED", "Status")


# Quotes


async def create_quote(agent, found):
    quote = {
        "Contact": {"ContactID": found.contact_id},
        "Date": day(),
        "ExpiryDate": day(30),
        "LineAmountTypes": "EXCLUSIVE",
        "Title": "Paper for a year",
        "LineItems": [line("Paper", 12, Decimal("19.99"), "200", TaxType="NONE")],
    }
    created = only((await agent.call("create_a_xero_quote", Quotes=[quote])).result)
    expect_equal(created["Total"], Decimal("239.88"), "Total")
    expect_equal(created["ExpiryDate"], day(30), "ExpiryDate")
    found.quote_id, found.quote_number = created["QuoteID"], created["QuoteNumber"]


async def list_quotes(agent, found):
    tool = "list_all_xero_quotes"
    quote = only((await agent.call(tool, QuoteNumber=found.quote_number, Status="DRAFT")).result)
    expect_equal(quote["QuoteID"], found.quote_id, "the quote of that number")
    recent, _ = await agent.everything(tool, DateFrom=day(-30), DateTo=day())
    everything, _ = await agent.everything(tool)
    expect(0 < len(recent) < len(everything), f"{len(recent)} of {len(everything)} are recent")


async def get_quote(agent, found):
    tool = "get_single_xero_quote_by_id"
    quote = (await agent.call(tool, QuoteID=found.quote_id)).result
    expect_equal(quote["Title"], "Paper for a year", "Title")


async def update_quote(agent, found):
    change = {"Contact": {"ContactID": found.contact_id}, "Date": day(), "Status": "SENT"}
    tool = "update_a_xero_quote_by_id"
    quote = (await agent.call(tool, QuoteID=found.quote_id, Quotes=[change])).result
    expect_equal(quote["Status"], "SENT", "Status")
    expect_equal(quote["Total"], Decimal("239.88"), "what was not to change")


# Purchase orders


async def create_purchase_order(agent, found):
    order = {
        "Contact": {"ContactID": found.supplier_id},
        "Date": day(),
        "DeliveryDate": day(14),
        "Reference": "Pallets",
        "DeliveryAddress": "12 Wharf St, Chicago",
        "LineItems": [line("Pallet", 4, Decimal("33.35"), "310", TaxType="NONE")],
    }
    tool = "create_a_xero_purchase_order"
    created = only((await agent.call(tool, PurchaseOrders=[order])).result)
    expect_equal(created["Total"], Decimal("133.40"), "Total")
    expect_equal(created["DeliveryDate"], day(14), "DeliveryDate")
    found.order_id, found.order_number = (
        created["PurchaseOrderID"],
        created["PurchaseOrderNumber"],
    )


async def list_purchase_orders(agent, found):
    tool = "list_all_xero_purchase_orders"
    drafts, _ = await agent.everything(tool, Status="DRAFT", DateFrom=day(-7), DateTo=day())
    expect(found.order_id in [order["PurchaseOrderID"] for order in drafts], "it is missing")
    expect({order["Status"] for order in drafts} == {"DRAFT"}, "not all are drafts")


async def get_purchase_order(agent, found):
    tool = "get_single_xero_purchase_order_by_id"
    order = (await agent.call(tool, PurchaseOrderID=found.order_number)).result
    expect_equal(order["PurchaseOrderID"], found.order_id, "the order of that number")


async def update_purchase_order(agent, found):
    order = (
        await agent.call(
            "update_a_xero_purchase_order_by_id",
            PurchaseOrderID=found.order_id,
            PurchaseOrders=[{"Status": "AUTHORISED"}],
        )
    ).result
    expect_equal(order["Status"], "AUTHORISED", "Status")
    expect_equal(order["Reference"], "Pallets", "what was not to change")


CALLS = {
    "create_a_xero_repeating_invoice": create_repeating_invoice,
    "list_all_xero_repeating_invoices": list_repeating_invoices,
    "get_single_xero_repeating_invoice_by_id": get_repeating_invoice,
    "update_a_xero_repeating_invoice_by_id": update_repeating_invoice,
    "create_a_xero_quote": create_quote,
    "list_all_xero_quotes": list_quotes,
    "get_single_xero_quote_by_id": get_quote,
    "update_a_xero_quote_by_id": update_quote,
    "create_a_xero_purchase_order": create_purchase_order,
    "list_all_xero_purchase_orders": list_purchase_orders,
    "get_single_xero_purchase_order_by_id": get_purchase_order,
    "update_a_xero_purchase_order_by_id": update_purchase_order,
}
