"""What several calls of a Billsby server share."""

from checklist import expect_equal

ADDRESS = {
    "addressLine1": "12 Wharf Street",
    "addressLine2": "Floor 3",
    "city": "Portland",
    "state": "OR",
    "country": "USA",
    "postCode": "97205",
}
CARD = {
    "fullName": "Ines Park",
    "expiryMonth": 4,
    "expiryYear": 2030,
    "cardType": "visa",
    "last4Digits": "4242",
}
MONTHLY = {"frequency": 1, "frequencyType": 3, "billingDateType": 1, "visibility": 0}


async def act(agent, tool, **arguments):
    """Calls a tool that answers with a word alone, which Billsby spells in several ways."""
    result = (await agent.call(tool, **arguments)).result
    expect_equal(result.strip().lower(), "success", f"the answer of {tool}")


async def invoices_of(agent, customer):
    """The customer's invoices by their numbers."""
    tool = "list_all_billsby_customer_invoices"
    invoices = (await agent.call(tool, customerUniqueId=customer)).result
    return {invoice["invoiceNumber"]: invoice for invoice in invoices}


async def subscription(agent, key):
    tool = "get_single_billsby_subscription_by_id"
    return (await agent.call(tool, subscriptionUniqueId=key)).result


async def payments_of(agent, customer, invoice):
    """How the attempts to take an invoice's payment ended."""
    tool = "list_all_billsby_payments"
    keys = {"customerUniqueId": customer, "invoiceNumber": invoice}
    return [attempt["status"] for attempt in (await agent.call(tool, **keys)).result]


def expect_fields(record, expected):
    for field, value in expected.items():
        expect_equal(record[field], value, field)
