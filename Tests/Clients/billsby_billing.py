"""A believable call of each tool for customers of Billsby and what they are billed."""

from billsby_calls import ADDRESS, CARD, act, expect_fields, invoices_of, payments_of
from checklist import expect, expect_equal
from found import new

# A customer who owes


async def create_customer(agent, found):
    found.customer = {
        "firstName": "Ines",
        "lastName": new("Park"),
        "email": f"{new('ines')}@example.com",
    }
    customer = (
        await agent.call(
            "create_a_billsby_customer",
            **found.customer,
            **ADDRESS,
            # The sandbox takes such a token for a card that is declined.
            cardDetails={**CARD, "paymentCardToken": new("declined")},
        )
    ).result
    found.customer_id = customer["customerUniqueId"]


async def get_customer(agent, found):
    tool = "get_single_billsby_customer_by_id"
    customer = (await agent.call(tool, customerUniqueId=found.customer_id)).result
    expect_fields(customer, found.customer)
    expect_equal(customer["billingAddress"], ADDRESS, "billingAddress")
    missing = await agent.ask(tool, customerUniqueId=new("CUST"))
    expect(missing.is_error, "an unknown id was found")
    expect_equal(missing.error["refused_by"], "vendor", "refused_by")
    expect_equal(missing.error["status"], 404, "status")


async def update_customer(agent, found):
    address = {**ADDRESS, "addressLine1": "77 Lake Drive"}
    phone = {
        "phoneNumberDialCountry": "USA",
        "phoneNumberDialCode": "+1",
        "phoneNumber": "5035550100",
    }
    tool = "update_a_billsby_customer_by_id"
    keys = {"customerUniqueId": found.customer_id}
    changed = {**found.customer, "billingAddress": address, **phone}
    expect_fields((await agent.call(tool, **keys, **changed)).result, changed)


async def list_customers(agent, found):
    tool = "list_all_billsby_customers"
    customers = (await agent.call(tool, search=found.customer["lastName"])).result
    expect_equal([c["customerUniqueId"] for c in customers], [found.customer_id], "who was found")
    expect_equal(customers[0]["status"], "active", "status")


async def charge(agent, found):
    tool = "create_a_billsby_one_time_charge"
    keys = {"customerUniqueId": found.customer_id, "currencyCode": "USD"}
    for amount in 15050, 7001, 1:
        charged = (await agent.call(tool, **keys, amount=amount, description="Mooring")).result
        expect_equal(charged, "true", "the answer")


async def list_customer_invoices(agent, found):
    invoices = await invoices_of(agent, found.customer_id)
    by_amount = {invoice["amount"]: number for number, invoice in invoices.items()}
    expect_equal(sorted(by_amount), [1, 7001, 15050], "the amounts")
    expect_equal({i["status"] for i in invoices.values()}, {"unpaid"}, "their status")
    found.owed, found.lost, found.offline = by_amount[15050], by_amount[7001], by_amount[1]


async def list_invoices(agent, found):
    tool = "list_all_billsby_invoices"
    unpaid, _ = await agent.everything(tool, isUnpaid=True, query=found.customer["lastName"])
    numbers = {invoice["invoiceNumber"] for invoice in unpaid}
    expect_equal(numbers, {found.owed, found.lost, found.offline}, "the unpaid invoices")
    everyone = (await agent.call(tool, isUnpaid=True)).result
    expect_equal({invoice["status"] for invoice in everyone}, {"unpaid"}, "their status")
    expect(len(everyone) > len(unpaid), "nobody else has unpaid invoices")


async def get_invoice(agent, found):
    tool = "get_single_billsby_invoice_by_id"
    invoice = (await agent.call(tool, invoiceNumber=found.owed)).result
    own = {"customerUniqueId": found.customer_id, "amount": "15050", "currency": "USD"}
    expect_fields(invoice, {**own, "status": "unpaid", "invoiceType": "OneTimeCharge"})


async def write_off(agent, found):
    await act(agent, "billsby_invoices_invoice_written_off", invoiceNumber=found.lost)
    invoices = await invoices_of(agent, found.customer_id)
    expect_equal(invoices[found.lost]["status"], "written off", "status")


async def pay_offline(agent, found):
    await act(agent, "billsby_invoices_invoice_paid_offline", invoiceNumber=found.offline)
    invoices = await invoices_of(agent, found.customer_id)
    expect_equal(invoices[found.offline]["status"], "paid offline", "status")


async def request_card(agent, found):
    tool = "get_single_billsby_payment_details_request_by_id"
    await act(agent, tool, customerUniqueId=found.customer_id)


async def replace_card(agent, found):
    await act(
        agent,
        "update_a_billsby_payment_card_token_by_id",
        customerUniqueId=found.customer_id,
        paymentCardtoken=new("card"),
        **{**CARD, "last4Digits": "1881"},
    )
    tool = "get_single_billsby_customer_by_id"
    customer = (await agent.call(tool, customerUniqueId=found.customer_id)).result
    expect_equal(customer["cardStatus"], "active", "cardStatus")


async def reattempt_payment(agent, found):
    await act(agent, "billsby_invoices_reattempt_invoice_payment", invoiceNumber=found.owed)


async def list_payments(agent, found):
    attempts = await payments_of(agent, found.customer_id, found.owed)
    expect_equal(sorted(attempts), ["Declined", "Success"], "how the attempts ended")


async def refund_invoice(agent, found):
    tool = "billsby_invoices_refund_invoice"
    keys = {"customerUniqueId": found.customer_id, "invoiceNumber": found.owed}
    refund = (await agent.call(tool, **keys, amount=5025)).result
    expect_equal(refund, {"invoiceNumber": found.owed, "amount": 10025}, "what is left")


async def list_customer_invoices_again(agent, found):
    tool = "billsby_invoices_customer_invoices"
    invoices = (await agent.call(tool, customerUniqueId=found.customer_id)).result
    refunded = [invoice for invoice in invoices if invoice["invoiceNumber"] == found.owed]
    paid = {"status": "paid", "amount": 15050, "refundableAmount": 10025}
    expect_equal(len(refunded), 1, "the number of invoices with that number")
    expect_fields(refunded[0], paid)
    same = await invoices_of(agent, found.customer_id)
    expect_equal(invoices, list(same.values()), "the same list under its other name")


# Credit notes


async def list_customer_credit_notes(agent, found):
    tool = "list_all_billsby_customer_credit_notes"
    notes = (await agent.call(tool, customerUniqueId=found.customer_id)).result
    # Their amounts are text.
    expect_equal([note["amount"] for note in notes], ["5025"], "the amounts")


async def list_credit_notes(agent, found):
    tool = "list_all_billsby_company_credit_notes"
    failed, _ = await agent.everything(tool, isFailed=True)
    expect(failed and all(note["status"] == "failed" for note in failed), "not all have failed")
    found.credit_note = failed[0]["creditNoteUniqueId"]
    own, _ = await agent.everything(tool, query=found.customer["lastName"])
    expect_equal([note["customerUniqueId"] for note in own], [found.customer_id], "whose it is")


async def reattempt_credit_note(agent, found):
    tool = "billsby_company_credit_notes_reattempt_credit_note_payment"
    await act(agent, tool, creditNoteNumber=found.credit_note)
    failed, _ = await agent.everything("list_all_billsby_company_credit_notes", isFailed=True)
    expect(found.credit_note not in [n["creditNoteUniqueId"] for n in failed], "it has failed yet")


# In an order in which each call has the ids it needs.
CALLS = {
    "create_a_billsby_customer": create_customer,
    "get_single_billsby_customer_by_id": get_customer,
    "update_a_billsby_customer_by_id": update_customer,
    "list_all_billsby_customers": list_customers,
    "create_a_billsby_one_time_charge": charge,
    "list_all_billsby_customer_invoices": list_customer_invoices,
    "list_all_billsby_invoices": list_invoices,
    "get_single_billsby_invoice_by_id": get_invoice,
    "billsby_invoices_invoice_written_off": write_off,
    "billsby_invoices_invoice_paid_offline": pay_offline,
    "get_single_billsby_payment_details_request_by_id": request_card,
    "update_a_billsby_payment_card_token_by_id": replace_card,
    "billsby_invoices_reattempt_invoice_payment": reattempt_payment,
    "list_all_billsby_payments": list_payments,
    "billsby_invoices_refund_invoice": refund_invoice,
    "billsby_invoices_customer_invoices": list_customer_invoices_again,
    "list_all_billsby_customer_credit_notes": list_customer_credit_notes,
    "list_all_billsby_company_credit_notes": list_credit_notes,
    "billsby_company_credit_notes_reattempt_credit_note_payment": reattempt_credit_note,
}
