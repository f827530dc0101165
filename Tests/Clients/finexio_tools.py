"""The tools that a Finexio server offers, and a believable call of each."""

import datetime
import uuid

from checklist import expect, expect_equal
from found import new

# Counterparties


async def list_counterparties(agent, found):
    tool = "list_all_finexio_counterparties"
    buyers = (await agent.call(tool, type="Buyer")).result
    suppliers = (await agent.call(tool, type="Supplier")).result
    expect(buyers and all(party["type"] == "Buyer" for party in buyers), "not all are buyers")
    expect(suppliers and all(p["type"] == "Supplier" for p in suppliers), "not all are suppliers")
    found.buyer_id, found.supplier_id = buyers[0]["id"], suppliers[0]["id"]


async def create_counterparty(agent, found):
    found.new_supplier = {
        "name": "Harbor Paper Supply",
        "type": "Supplier",
        "internal_id": new("vendor"),
        "payment_method": "PrintedCheck",
        "address_1": "12 Wharf Street",
        "city": "Chicago",
        "state": "IL",
        "zipcode": "60601",
        "country": "USA",
    }
    created = (await agent.call("create_a_finexio_counterparty", **found.new_supplier)).result
    for field, value in found.new_supplier.items():
        expect_equal(created[field], value, field)
    found.new_supplier_id = created["id"]


async def get_counterparty(agent, found):
    tool = "get_single_finexio_counterparty_by_id"
    party = (await agent.call(tool, id=found.new_supplier_id)).result
    expect_equal(party["internal_id"], found.new_supplier["internal_id"], "internal_id")
    missing = await agent.ask(tool, id=str(uuid.uuid4()))
    expect(missing.is_error, "an unknown id was found")
    expect_equal(missing.error["refused_by"], "vendor", "refused_by")
    expect_equal(missing.error["status"], 404, "status")


async def update_counterparty(agent, found):
    changed = {**found.new_supplier, "address_1": "77 Lake Shore Drive"}
    tool = "update_a_finexio_counterparty_by_id"
    party = (await agent.call(tool, id=found.new_supplier_id, **changed)).result
    expect_equal(party["address_1"], "77 Lake Shore Drive", "address_1")


async def partially_update_counterparty(agent, found):
    tool = "finexio_counterparties_partial_update"
    party = (await agent.call(tool, id=found.new_supplier_id, notes="Moved in May.")).result
    expect_equal(party["notes"], "Moved in May.", "notes")
    expect_equal(party["address_1"], "77 Lake Shore Drive", "what was not to change")


async def list_history(agent, found):
    tool = "list_all_finexio_counterparty_history"
    entries, _ = await agent.everything(tool, object_id=found.new_supplier_id)
    expect(len(entries) >= 3, f"{len(entries)} entries for a creation and two changes")


# Contacts


async def create_contact(agent, found):
    found.contact_reference = new("contact")
    contacts = (
        await agent.call(
            "create_a_finexio_supplier_contact",
            supplier_id=found.new_supplier_id,
            external_reference_id=found.contact_reference,
            name="Ines Park",
            email="ines.park@example.com",
            phone="+13125550100",
            primary=True,
            payment_notification=True,
        )
    ).result
    references = [contact["external_reference_id"] for contact in contacts]
    expect(found.contact_reference in references, "the new contact is not among the contacts")


async def list_contacts(agent, found):
    tool = "list_all_finexio_supplier_contacts"
    contacts, _ = await agent.everything(tool, supplier_id=found.new_supplier_id)
    expect_equal([contact["name"] for contact in contacts], ["Ines Park"], "the contacts")


async def update_contact(agent, found):
    contact = (
        await agent.call(
            "update_a_finexio_supplier_contact_by_id",
            supplier_id=found.new_supplier_id,
            id=found.contact_reference,
            external_reference_id=found.contact_reference,
            name="Ines Park-Lowe",
            email="ines.park@example.com",
            primary=False,
        )
    ).result
    expect_equal(contact["name"], "Ines Park-Lowe", "name")
    expect_equal(contact["primary"], False, "primary")


async def delete_contact(agent, found):
    path = {"supplier_id": found.new_supplier_id}
    tool = "delete_a_finexio_supplier_contact_by_id"
    answer = await agent.call(tool, id=found.contact_reference, **path)
    expect_equal(answer.result, True, "the result")
    left = (await agent.call("list_all_finexio_supplier_contacts", **path)).result
    expect_equal(left, [], "the contacts left")


# Invoices


async def create_invoices(agent, found):
    today = datetime.date.today().isoformat()
    invoices = [
        {
            "amount_cents": amount,
            "currency": "USD",
            "invoice_date": today,
            "invoice_number": new("INV"),
            "originating_counterparty_id": found.buyer_id,
            "receiving_counterparty_id": found.new_supplier_id,
        }
        for amount in (15050, 999999900, 1)
    ]
    created = (await agent.call("finexio_invoices_bulk_create", invoices=invoices)).result
    for field in ("amount_cents", "invoice_number"):
        expect_equal([i[field] for i in created], [i[field] for i in invoices], field)
    found.invoice_id = created[0]["id"]


async def list_invoices(agent, found):
    invoices = (await agent.call("list_all_finexio_invoices", limit=20)).result
    expect_equal(len(invoices), 20, "the number of invoices")
    expect(found.invoice_id in [invoice["id"] for invoice in invoices], "a new one is missing")


async def get_invoice(agent, found):
    invoice = (await agent.call("get_single_finexio_invoice_by_id", id=found.invoice_id)).result
    expect_equal(invoice["amount_cents"], 15050, "amount_cents")
    expect_equal(invoice["status"], "pending", "status")


# Drawdowns and payments


async def list_drawdowns(agent, found):
    drawdowns = (await agent.call("list_all_finexio_drawdowns", status="received")).result
    expect(drawdowns, "there is no drawdown with the status received")
    found.drawdown_id = drawdowns[0]["processor_request_id"]


async def get_drawdown(agent, found):
    tool = "get_single_finexio_drawdown_by_id"
    expect((await agent.call(tool, id=found.drawdown_id)).result, "the drawdown is empty")


async def list_drawdown_payments(agent, found):
    tool = "list_all_finexio_drawdown_payments"
    payments, _ = await agent.everything(tool, processor_request_id=found.drawdown_id)
    expect(payments, "the drawdown funded no payment")
    found.payment_id = payments[0]["id"]


async def get_payment(agent, found):
    payment = (await agent.call("get_single_finexio_payment_by_id", id=found.payment_id)).result
    expect_equal(payment["funding_drawdown_request_id"], found.drawdown_id, "its drawdown")
    expect(payment["events"], "the payment has no events")


async def list_payments(agent, found):
    payments, _ = await agent.everything("list_all_finexio_payments", status="settled")
    expect(payments and all(p["status"] == "settled" for p in payments), "not all are settled")
    methods = {payment["payment_method"]: payment["id"] for payment in payments}
    found.check_payment_id, found.ach_payment_id = methods["check"], methods["ach"]


async def get_payment_image(agent, found):
    tool = "get_single_finexio_payment_image_by_id"
    image = (await agent.call(tool, payment_id=found.check_payment_id)).result
    expect(image["check_image_url"].startswith("https://"), f"the URL is {image}")
    none = (await agent.call(tool, payment_id=found.ach_payment_id)).result
    expect_equal(none, None, "the image of a payment by ACH")


async def list_payment_images(agent, found):
    tool = "list_all_finexio_payment_images"
    images = (await agent.call(tool, payment_id=found.check_payment_id)).result
    expect_equal([list(image) for image in images], [["check_image_url"]], "the images")
    none = (await agent.call(tool, payment_id=found.ach_payment_id)).result
    expect_equal(none, [], "the images of a payment by ACH")


# Webhooks


def _webhook():
    return {
        "event": "payment.changed",
        "url": "https://hooks.example.com/finexio",
        "username": "finexio",
        "password": new("secret"),
    }


async def create_webhook(agent, found):
    webhook = (await agent.call("create_a_finexio_webhook", **_webhook(), invoice_ids=True)).result
    expect_equal(webhook["url"], "https://hooks.example.com/finexio", "url")
    expect("password" not in webhook, "the password came back")
    found.webhook_id = webhook["id"]


async def list_webhooks(agent, found):
    webhooks, _ = await agent.everything("list_all_finexio_webhooks")
    expect(found.webhook_id in [webhook["id"] for webhook in webhooks], "the new one is missing")


async def get_webhook(agent, found):
    webhook = (await agent.call("get_single_finexio_webhook_by_id", id=found.webhook_id)).result
    expect_equal(webhook["invoice_ids"], True, "invoice_ids")


async def update_webhook(agent, found):
    tool = "update_a_finexio_webhook_by_id"
    webhook = (await agent.call(tool, id=found.webhook_id, **_webhook())).result
    expect_equal(webhook["invoice_ids"], False, "invoice_ids, which was left out")


async def partially_update_webhook(agent, found):
    tool = "finexio_webhooks_partial_update"
    webhook = (await agent.call(tool, id=found.webhook_id, payment_status=True)).result
    expect_equal(webhook["payment_status"], True, "payment_status")
    expect_equal(webhook["url"], "https://hooks.example.com/finexio", "what was not to change")


async def delete_webhook(agent, found):
    await agent.call("delete_a_finexio_webhook_by_id", id=found.webhook_id)
    gone = await agent.ask("get_single_finexio_webhook_by_id", id=found.webhook_id)
    expect(gone.is_error, "the webhook is still there")


# In an order in which each call has the ids it needs.
CALLS = {
    "list_all_finexio_counterparties": list_counterparties,
    "create_a_finexio_counterparty": create_counterparty,
    "get_single_finexio_counterparty_by_id": get_counterparty,
    "update_a_finexio_counterparty_by_id": update_counterparty,
    "finexio_counterparties_partial_update": partially_update_counterparty,
    "list_all_finexio_counterparty_history": list_history,
    "create_a_finexio_supplier_contact": create_contact,
    "list_all_finexio_supplier_contacts": list_contacts,
    "update_a_finexio_supplier_contact_by_id": update_contact,
    "delete_a_finexio_supplier_contact_by_id": delete_contact,
    "finexio_invoices_bulk_create": create_invoices,
    "list_all_finexio_invoices": list_invoices,
    "get_single_finexio_invoice_by_id": get_invoice,
    "list_all_finexio_drawdowns": list_drawdowns,
    "get_single_finexio_drawdown_by_id": get_drawdown,
    "list_all_finexio_drawdown_payments": list_drawdown_payments,
    "get_single_finexio_payment_by_id": get_payment,
    "list_all_finexio_payments": list_payments,
    "get_single_finexio_payment_image_by_id": get_payment_image,
    "list_all_finexio_payment_images": list_payment_images,
    "create_a_finexio_webhook": create_webhook,
    "list_all_finexio_webhooks": list_webhooks,
    "get_single_finexio_webhook_by_id": get_webhook,
    "update_a_finexio_webhook_by_id": update_webhook,
    "finexio_webhooks_partial_update": partially_update_webhook,
    "delete_a_finexio_webhook_by_id": delete_webhook,
}
