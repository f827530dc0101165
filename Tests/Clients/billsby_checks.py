"""What must hold of a Billsby server for an agent that works with it."""

import server_checks
from billsby_calls import (
    ADDRESS,
    CARD,
    MONTHLY,
    act,
    expect_fields,
    invoices_of,
    payments_of,
    subscription,
)
from checklist import expect, expect_equal
from found import new

CORE = "/api/v1/rest/core"
COMPANY = "sandbox"


async def check(checklist, agent, desk):
    await check_money_hints(checklist, agent)
    await server_checks.check_paging(
        checklist, agent, "list_all_billsby_customers", key="customerUniqueId", limit=37
    )
    await check_page_parameters(checklist, agent, desk)
    await check_company(checklist, agent, desk)
    await check_validation(checklist, agent, desk)
    await check_cancellation_and_refund(checklist, agent, desk)
    await check_upgrade_and_fee(checklist, agent, desk)
    await check_reattempts(checklist, agent, desk)
    if desk:
        await check_rate_limit(checklist, agent, desk)


async def check_money_hints(checklist, agent):
    with checklist.check("what charges or refunds is neither an addition nor repeatable"):
        hints = {tool.name: tool.annotations for tool in await agent.tools()}
        for name in (
            "billsby_invoices_refund_invoice",
            "billsby_invoices_reattempt_invoice_payment",
            "billsby_subscriptions_change_plan",
            "create_a_billsby_one_time_charge",
            "create_a_billsby_subscription",
            "update_a_billsby_customer_subscription_by_id",
            "billsby_company_credit_notes_reattempt_credit_note_payment",
        ):
            expect_equal(hints[name].destructive_hint, True, f"{name} destructiveHint")
            expect_equal(hints[name].idempotent_hint, False, f"{name} idempotentHint")


async def check_page_parameters(checklist, agent, desk):
    """Billsby takes page and pageSize, both required; callers see a cursor and a limit alone."""
    tool = "list_all_billsby_invoices"
    with checklist.check("page and pageSize are Tenon's to fill, not the caller's"):
        schemas = {one.name: one.input_schema["properties"] for one in await agent.tools()}
        for name, properties in schemas.items():
            expect(not {"page", "pageSize"} & set(properties), f"{name} takes a page")
        expect({"limit", "next_cursor"} <= set(schemas[tool]), f"{tool} takes no cursor")
    if desk:
        with checklist.check("each page is one request with page and pageSize"):
            desk.forget_requests()
            _, sizes = await agent.everything(tool, isPaid=True)
            expect_equal(sizes[:-1], [100] * (len(sizes) - 1), "the sizes of the full pages")
            queries = [entry["query"] for entry in desk.journal()]
            pages = [f"isPaid=true&page={page}&pageSize=100" for page in range(1, len(sizes) + 1)]
            expect_equal(
                ["&".join(sorted(query.split("&"))) for query in queries], pages, "what was sent"
            )


async def check_company(checklist, agent, desk):
    tool, key = "get_single_billsby_customer_by_id", {"customerUniqueId": "CUST-8819"}
    with checklist.check("companyDomain may be left out everywhere"):
        for one in await agent.tools():
            required = one.input_schema.get("required", [])
            expect("companyDomain" not in required, f"{one.name} requires companyDomain")
    with checklist.check("companyDomain is filled in, and can be given"):
        if desk:
            desk.forget_requests()
        silent = await agent.call(tool, **key)
        spoken = await agent.call(tool, **key, companyDomain=COMPANY)
        expect_equal(spoken.result, silent.result, "the customer")
        if desk:
            request = f"GET {CORE}/{COMPANY}/customers/CUST-8819"
            expect_equal(desk.requests(), [request, request], "what was sent")
    with checklist.check("another company is asked for, and refused by the vendor"):
        if desk:
            desk.forget_requests()
        other = await agent.ask(tool, **key, companyDomain="globex")
        expect(other.is_error, "another company's customer was told")
        refusal = {"refused_by": "vendor", "status": 403, "body": "Forbidden"}
        expect_fields(other.error, refusal)
        if desk:
            request = f"GET {CORE}/globex/customers/CUST-8819"
            expect_equal(desk.requests(), [request], "what was sent")
    await server_checks.check_invalid(
        checklist,
        agent,
        desk,
        "a companyDomain that would leave its place in the path",
        ["/companyDomain"],
        tool,
        **key,
        companyDomain="../globex",
    )


async def check_validation(checklist, agent, desk):
    refund = {"customerUniqueId": "CUST-8819", "invoiceNumber": "INV-10492"}
    counter = {"subscriptionUniqueId": "SUB-8190", "counterId": "api_calls", "value": 1}
    order = {
        "firstName": "Ada",
        "lastName": "Byrne",
        "email": "ada@example.com",
        "cycleId": 2,
        "Units": 1,
        "address": ADDRESS,
        "cardDetails": {**CARD, "paymentCardToken": new("card")},
    }
    misspelt_card = {**CARD, "paymentCardtoken": new("card")}
    cycle = {**MONTHLY, "price": 4900}
    plan = {"productId": 5, "planId": 41, "addonPlanInputModels": []}
    charge = {"customerUniqueId": "CUST-8819", "currencyCode": "USD", "description": "Setup"}
    tool = "billsby_invoices_refund_invoice"
    cases = [
        ("amount 10.50", "/amount", tool, {**refund, "amount": 10.50}),
        ("an amount as text", "/amount", tool, {**refund, "amount": "1050"}),
        ("a refund of nothing", "/amount", tool, {**refund, "amount": 0}),
        (
            "a charge over 32 bits",
            "/amount",
            "create_a_billsby_one_time_charge",
            {**charge, "amount": 2**31},
        ),
        (
            "an unknown operation",
            "/operationType",
            "update_a_billsby_counter_value_by_id",
            {**counter, "operationType": "Multiply"},
        ),
        (
            "an unknown type of period",
            "/cyclesInputModel/1/frequencyType",
            "create_a_billsby_cycle",
            {**plan, "cyclesInputModel": [cycle, {**cycle, "frequencyType": 5}]},
        ),
        (
            "a misspelt field of an address",
            "/address/adressLine1",
            "create_a_billsby_subscription",
            {**order, "address": {**ADDRESS, "adressLine1": "12 Wharf Street"}},
        ),
        (
            "a card's token in another call's spelling",
            "/cardDetails/paymentCardtoken",
            "create_a_billsby_subscription",
            {**order, "cardDetails": misspelt_card},
        ),
    ]
    for name, place, tool, arguments in cases:
        await server_checks.check_invalid(checklist, agent, desk, name, [place], tool, **arguments)


def _expect_sent(desk, *requests):
    """What has reached the vendor since the desk forgot, where the desk can be asked."""
    if desk:
        expect_equal(
            desk.requests(),
            [f"{method} {CORE}/{path}" for method, path in requests],
            "what was sent",
        )


def _expect_refusal(answer, words):
    """The vendor's own words, as it sent them."""
    expect(answer.is_error, f"it was done: {answer.content}")
    expect_fields(answer.error, {"refused_by": "vendor", "status": 400, "body": words})


async def _credit_notes(agent, customer):
    tool = "list_all_billsby_customer_credit_notes"
    return (await agent.call(tool, customerUniqueId=customer)).result


async def check_cancellation_and_refund(checklist, agent, desk):
    """Scenario 1 of the product's article: a subscription ends, its last invoice is refunded."""
    customer, key, invoice = "CUST-4029", "SUB-1192", "INV-9920"
    with checklist.check("before, the subscription is active and the invoice refundable"):
        one = await subscription(agent, key)
        expect_fields(one, {"customerUniqueId": customer, "status": "Active"})
        expect(one["nextBillingDate"], "nothing is billed next")
        before = await invoices_of(agent, customer)
        latest = max(before.values(), key=lambda one: one["createdOn"])
        expect_equal(latest["invoiceNumber"], invoice, "the latest invoice")
        amount = before[invoice]["refundableAmount"]
        paid = {"status": "paid", "amount": 9900, "refundableAmount": 9900}
        expect_fields(before[invoice], paid)
        expect_equal(await _credit_notes(agent, customer), [], "the credit notes")
    with checklist.check("the subscription is cancelled and the invoice refunded, once each"):
        if desk:
            desk.forget_requests()
        tool = "delete_a_billsby_customer_subscription_by_id"
        await act(agent, tool, subscriptionUniqueId=key, customerUniqueId=customer)
        refund = {"customerUniqueId": customer, "invoiceNumber": invoice}
        tool = "billsby_invoices_refund_invoice"
        left = (await agent.call(tool, **refund, amount=amount)).result
        expect_equal(left, {"invoiceNumber": invoice, "amount": 0}, "what is left")
        _expect_sent(
            desk,
            ("DELETE", f"{COMPANY}/subscriptions/{key}"),
            ("POST", f"{COMPANY}/customers/{customer}/refunds"),
        )
    with checklist.check("after, it is cancelled and nothing is left to refund"):
        one = await subscription(agent, key)
        expect_fields(one, {"status": "Cancelled", "nextBillingDate": None})
        after = await invoices_of(agent, customer)
        expect_equal(after[invoice]["refundableAmount"], 0, "refundableAmount")
        others = {number for number in before if number != invoice}
        for number in others:
            expect_equal(after[number], before[number], f"the other invoice {number}")
        notes = await _credit_notes(agent, customer)
        expect_equal([note["amount"] for note in notes], ["9900"], "the credit notes")
    with checklist.check("a second refund is refused in the vendor's words, and changes nothing"):
        again = await agent.ask(tool, **refund, amount=1)
        _expect_refusal(again, f"1 cannot be refunded: invoice {invoice} has 0 left.")
        expect_equal(await invoices_of(agent, customer), after, "the invoices")
        expect_equal(await _credit_notes(agent, customer), notes, "the credit notes")
    with checklist.check("a second cancellation is refused in the vendor's words"):
        tool = "delete_a_billsby_customer_subscription_by_id"
        again = await agent.ask(tool, subscriptionUniqueId=key, customerUniqueId=customer)
        _expect_refusal(again, f"Subscription {key} is cancelled.")


async def check_upgrade_and_fee(checklist, agent, desk):
    """Scenario 2 of the product's article: an upgrade to Enterprise and its setup fee."""
    customer, key = "CUST-5510", "SUB-8822"
    fee = {"description": "Enterprise Implementation Fee", "currencyCode": "USD"}
    with checklist.check("the subscription moves to plan 44 in cycle 2"):
        before = await subscription(agent, key)
        expect(before["planId"] != 44, "it has plan 44 already")
        old = await invoices_of(agent, customer)
        await act(
            agent,
            "billsby_subscriptions_change_plan",
            subscriptionUniqueId=key,
            customerUniqueId=customer,
            planId=44,
            cycleId=2,
        )
        after = await subscription(agent, key)
        expected = {"planId": 44, "cycleId": 2, "planName": "Enterprise", "status": "Active"}
        expect_fields(after, {**expected, "nextBillingAmount": 49900})
    with checklist.check("1,000 dollars are charged once, as 100000 minor units"):
        if desk:
            desk.forget_requests()
        tool = "create_a_billsby_one_time_charge"
        charged = await agent.call(tool, customerUniqueId=customer, **fee, amount=100000)
        expect_equal(charged.result, "true", "the answer")
        _expect_sent(desk, ("POST", f"{COMPANY}/customers/{customer}/invoices"))
        invoices = await invoices_of(agent, customer)
        new_ones = {number: one for number, one in invoices.items() if number not in old}
        amounts = sorted(one["amount"] for one in new_ones.values())
        expect_equal(amounts, [49900, 100000], "the amounts of the new invoices")
        number = next(n for n, one in new_ones.items() if one["amount"] == 100000)
        formatted = {"status": "paid", "currency": "USD", "formattedAmount": "$1000"}
        expect_fields(new_ones[number], formatted)
        tool = "get_single_billsby_invoice_by_id"
        whole = (await agent.call(tool, invoiceNumber=number)).result
        expect_fields(whole, {"invoiceType": "OneTimeCharge", "amount": "100000"})
    with checklist.check("a cycle of another plan is refused in the vendor's words"):
        tool = "billsby_subscriptions_change_plan"
        keys = {"subscriptionUniqueId": key, "customerUniqueId": customer}
        wrong = await agent.ask(tool, **keys, planId=41, cycleId=2)
        _expect_refusal(wrong, "cycleId: Cycle 2 is not one of plan 41.")
        expect_equal(await subscription(agent, key), after, "the subscription")


async def check_reattempts(checklist, agent, desk):
    """Scenario 3 of the product's article: a new card pays an invoice, or is declined as well."""
    tool = "billsby_invoices_reattempt_invoice_payment"
    with checklist.check("the failed invoice of a customer with a new card is paid"):
        customer, invoice = "CUST-3312", "INV-8811"
        before = (await invoices_of(agent, customer))[invoice]
        expect_equal(before["status"], "unpaid", "the status before")
        if desk:
            desk.forget_requests()
        await act(agent, tool, invoiceNumber=invoice)
        _expect_sent(desk, ("PUT", f"{COMPANY}/invoices/{invoice}/Payment"))
        after = (await invoices_of(agent, customer))[invoice]
        paid = {"status": "paid", "refundableAmount": before["amount"]}
        expect_equal(after, {**before, **paid}, "the invoice after")
        attempts = await payments_of(agent, customer, invoice)
        expect_equal(sorted(attempts), ["Declined", "Success"], "how the attempts ended")
    with checklist.check("a card that is declined again is told in the vendor's words"):
        customer, invoice = "CUST-7204", "INV-10493"
        before = await invoices_of(agent, customer)
        attempts = await payments_of(agent, customer, invoice)
        if desk:
            desk.forget_requests()
        declined = await agent.ask(tool, invoiceNumber=invoice)
        words = f"The payment of invoice {invoice} was declined by the card issuer."
        _expect_refusal(declined, words)
        _expect_sent(desk, ("PUT", f"{COMPANY}/invoices/{invoice}/Payment"))
        expect_equal(before[invoice]["status"], "unpaid", "the status before")
        expect_equal(await invoices_of(agent, customer), before, "the invoices")
        now = await payments_of(agent, customer, invoice)
        expect_equal(now.count("Declined"), len(attempts) + 1, "the number of attempts")


async def check_rate_limit(checklist, agent, desk):
    tool, invoice = "billsby_invoices_reattempt_invoice_payment", "INV-10493"
    attempts = await payments_of(agent, "CUST-7204", invoice)
    request = f"PUT {CORE}/{COMPANY}/invoices/{invoice}/Payment"
    await server_checks.check_rate_limit(
        checklist, agent, desk, request, tool, invoiceNumber=invoice
    )
    with checklist.check("what a 429 refused was not done, and the next call is served"):
        now = await payments_of(agent, "CUST-7204", invoice)
        expect_equal(now, attempts, "the attempts")
