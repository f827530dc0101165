"""What must hold of a Xero server for an agent that works with it."""

import json
import re
import uuid
from decimal import Decimal

import server_checks
import xero_workflows
from checklist import expect, expect_equal
from found import new
from xero_calls import day, line, only

API = "/api.xro/2.0"
INVOICES = "list_all_xero_invoices"
CREATE = "create_a_xero_invoice"
# As they are to be written, with four decimals at most.
PRICES = [Decimal("0.1"), Decimal("1.005"), Decimal("12345.6789")]


async def check(checklist, agent, desk):
    await xero_workflows.check_unreconciled(checklist, agent)
    await xero_workflows.check_reconciliation(checklist, agent)
    await xero_workflows.check_profit(checklist, agent)
    await xero_workflows.check_draft_invoice(checklist, agent)
    await xero_workflows.check_paid_in_full(checklist, agent)
    await xero_workflows.check_customer(checklist, agent)
    await check_partial_failure(checklist, agent)
    await check_where(checklist, agent)
    await check_paging(checklist, agent, desk)
    await check_journals(checklist, agent)
    await check_dates(checklist, agent, desk)
    await check_idempotency(checklist, agent)
    await check_organisation(checklist, agent, desk)
    await check_digits(checklist, agent, desk)
    await check_strictness(checklist, agent, desk)
    await check_windows(checklist, agent)
    if desk:
        await check_rate_limits(checklist, agent, desk)


def _invoice(*lines, **fields):
    """A draft for Acme Corp."""
    draft = {"Type": "ACCREC", "Contact": {"Name": "Acme Corp"}, "LineItems": list(lines)}
    return {**draft, **fields}


async def check_partial_failure(checklist, agent):
    with checklist.check("of two invoices one is bad: an error that holds the whole answer"):
        good, bad = new("good"), new("bad")
        answer = await agent.ask(
            "xero_invoices_bulk_upsert",
            Invoices=[
                _invoice(line("Support", 1, 120, "200"), Reference=good),
                _invoice(line("Support", 1, 120, "2000"), Reference=bad),
            ],
        )
        expect(answer.is_error, "it was reported as a success")
        expect_equal(answer.error["refused_by"], "vendor", "refused_by")
        message = "Account code '2000' is not a valid code for this document."
        expect_equal(answer.error["message"], message, "the message")
        outcomes = {
            invoice["Reference"]: (invoice["StatusAttributeString"], invoice["HasErrors"])
            for invoice in answer.error["body"]["Invoices"]
        }
        expect_equal(outcomes, {good: ("OK", False), bad: ("ERROR", True)}, "the outcomes")
    with checklist.check("the good one was written, the bad one was not"):
        written = only((await agent.call(INVOICES, where=f'Reference=="{good}"')).result)
        expect_equal(written["Status"], "DRAFT", "Status")
        none = (await agent.call(INVOICES, where=f'Reference=="{bad}"')).result
        expect_equal(none, [], "what was written of the bad one")


async def check_where(checklist, agent):
    for where, message in [
        ('Status=="AUTHORISED', "Unterminated string literal (at index 8)"),
        ("Status==AUTHORISED", "No property or field 'AUTHORISED' exists in type 'Invoice'"),
        ('Status eq "PAID"', "Expression of type 'Boolean' expected (at index 7)"),
        ('Stat=="PAID"', "No property or field 'Stat' exists in type 'Invoice'"),
    ]:
        with checklist.check(f"where {where} is refused in Xero's own words"):
            answer = await agent.ask(INVOICES, where=where)
            expect(answer.is_error, "it was accepted")
            expect_equal(answer.error["status"], 400, "status")
            expect_equal(answer.error["body"]["Type"], "QueryParseException", "Type")
            expect_equal(answer.error["message"], message, "the message")


async def check_paging(checklist, agent, desk):
    where = 'Type=="ACCREC" AND Status=="PAID"'
    if desk:
        desk.forget_requests()
    await server_checks.check_paging(
        checklist, agent, INVOICES, key="InvoiceID", limit=37, where=where
    )
    if desk:
        with checklist.check("every page was asked for with the same filter"):
            sent = desk.journal()
            expect({entry["path"] for entry in sent} == {f"{API}/Invoices"}, "another was asked")
            filters = {
                part
                for entry in sent
                for part in entry["query"].split("&")
                if part.startswith("where=")
            }
            encoded = {"where=Type%3D%3D%22ACCREC%22%20AND%20Status%3D%3D%22PAID%22"}
            expect_equal(filters, encoded, "the filters sent")
    with checklist.check("what a filtered list holds fits the filter, and has its lines"):
        paid, _ = await agent.everything(INVOICES, where=where)
        kinds = {(invoice["Type"], invoice["Status"]) for invoice in paid}
        expect_equal(kinds, {("ACCREC", "PAID")}, "the kinds of the invoices")
        expect(all(invoice["LineItems"] for invoice in paid), "an invoice has no lines")


async def check_journals(checklist, agent):
    with checklist.check("journals come by their numbers, without a gap, and balance"):
        journals, sizes = await agent.everything("list_all_xero_journals", limit=75)
        expect(len(sizes) > 3, f"the list has {len(sizes)} pages only")
        numbers = [journal["JournalNumber"] for journal in journals]
        expect_equal(numbers, list(range(1, len(journals) + 1)), "the numbers")
        sums = [sum(entry["NetAmount"] for entry in j["JournalLines"]) for j in journals]
        expect_equal(set(sums), {Decimal(0)}, "the sums of the journals")


async def check_dates(checklist, agent, desk):
    with checklist.check("dates come as ISO 8601, whatever Xero writes"):
        for tool in (INVOICES, "list_all_xero_payments", "list_all_xero_journals"):
            answer = await agent.call(tool, limit=100)
            expect("/Date(" not in str(answer.content), f"{tool} shows a /Date(...)/")
        invoice = (await agent.call("get_single_xero_invoice_by_id", InvoiceID="INV-9920")).result
        expect_equal((invoice["Date"], invoice["DueDate"]), (day(-46), day(-16)), "the dates")
        moment = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
        updated = invoice["UpdatedDateUTC"]
        expect(re.fullmatch(moment, updated), f"UpdatedDateUTC is {updated}")
    with checklist.check("only what has changed since a time is listed"):
        changed, _ = await agent.everything(INVOICES, if_modified_since=f"{day()}T00:00:00Z")
        everything, _ = await agent.everything(INVOICES)
        expect(0 < len(changed) < len(everything), f"{len(changed)} of {len(everything)} changed")
        updates = {invoice["UpdatedDateUTC"][:10] for invoice in changed}
        expect(min(updates) >= day(), f"the days of the changes are {updates}")
    if desk:
        with checklist.check("dates go as Xero takes them: a time in UTC, without a zone"):
            desk.forget_requests()
            dated = _invoice(line("Support", 1, 120, "200"), Date=day(), DueDate=day(30))
            await agent.call(CREATE, Invoices=[dated])
            await agent.call(INVOICES, limit=1, if_modified_since="2026-01-31T23:30:00-02:00")
            created, listed = desk.journal()
            sent = only(json.loads(created["body"])["Invoices"])
            expect_equal((sent["Date"], sent["DueDate"]), (day(), day(30)), "the dates sent")
            since = listed["headers"]["if-modified-since"]
            expect_equal(since, "2026-02-01T01:30:00", "the time sent")


async def check_idempotency(checklist, agent):
    key, name = str(uuid.uuid4()), new("Twice")
    tool = "create_a_xero_contact"
    with checklist.check("a write that is repeated with its key acts once"):
        first = only(
            (await agent.call(tool, idempotency_key=key, Contacts=[{"Name": name}])).result
        )
        again = only(
            (await agent.call(tool, idempotency_key=key, Contacts=[{"Name": name}])).result
        )
        expect_equal(again, first, "the second answer")
        found = (await agent.call("list_all_xero_contacts", where=f'Name=="{name}"')).result
        expect_equal(len(found), 1, "the number of contacts of that name")
    with checklist.check("a key that was used for something else is refused"):
        other = await agent.ask(tool, idempotency_key=key, Contacts=[{"Name": new("Other")}])
        expect(other.is_error, "it was accepted")
        expect_equal(other.error["status"], 400, "status")


async def check_organisation(checklist, agent, desk):
    tool = "list_all_xero_organisations"
    with checklist.check("the organisation may be left out everywhere"):
        for one in await agent.tools():
            expect("xero_tenant_id" in one.input_schema["properties"], f"{one.name} takes none")
            required = one.input_schema.get("required", [])
            expect("xero_tenant_id" not in required, f"{one.name} requires xero_tenant_id")
    if desk:
        with checklist.check("the organisation is filled in"):
            desk.forget_requests()
            await agent.call(tool)
            tenant = only(desk.journal())["headers"]["xero-tenant-id"]
            expect_equal(str(uuid.UUID(tenant)), tenant, "xero-tenant-id")
            same = await agent.call(tool, xero_tenant_id=tenant)
            expect_equal(len(same.result), 1, "the number of organisations")
    with checklist.check("another organisation is the vendor's to refuse"):
        answer = await agent.ask(tool, xero_tenant_id=str(uuid.uuid4()))
        expect(answer.is_error, "it was served")
        expect_equal(answer.error["refused_by"], "vendor", "refused_by")
        expect_equal(answer.error["status"], 403, "status")
        expect_equal(answer.error["message"], "AuthenticationUnsuccessful", "the message")


async def check_digits(checklist, agent, desk):
    with checklist.check("amounts come back digit by digit"):
        lines = [line("Kilowatt hour", 3, price, "200", TaxType="NONE") for price in PRICES]
        created = only((await agent.call(CREATE, unitdp=4, Invoices=[_invoice(*lines)])).result)
        prices = [entry["UnitAmount"] for entry in created["LineItems"]]
        expect_equal(prices, PRICES, "the unit amounts")
        amounts = [entry["LineAmount"] for entry in created["LineItems"]]
        expect_equal(amounts, [Decimal("0.30"), Decimal("3.02"), Decimal("37037.04")], "lines")
    if desk:
        with checklist.check("amounts reach Xero as they are written"):
            desk.forget_requests()
            await agent.call(CREATE, unitdp=4, Invoices=[_invoice(*lines)])
            body = only(desk.journal())["body"]
            sent = re.findall(r'"UnitAmount":([^,}]*)', body)
            expect_equal(sent, [str(price) for price in PRICES], "the unit amounts sent")


async def check_strictness(checklist, agent, desk):
    support = line("Support", 1, 120, "200")
    for name, places, tool, arguments in [
        (
            'Status "authorised"',
            ["/Invoices/0/Status"],
            CREATE,
            {"Invoices": [_invoice(support, Status="authorised")]},
        ),
        (
            "the day 2026-02-30",
            ["/Invoices/0/DueDate"],
            CREATE,
            {"Invoices": [_invoice(support, DueDate="2026-02-30")]},
        ),
        ("a write of 51 invoices", ["/Invoices"], CREATE, {"Invoices": [_invoice(support)] * 51}),
        (
            "a field that no line has",
            ["/Invoices/0/LineItems/0/Price"],
            CREATE,
            {"Invoices": [_invoice({**support, "Price": 120})]},
        ),
        (
            "an amount in quotes",
            ["/Invoices/0/LineItems/0/UnitAmount"],
            CREATE,
            {"Invoices": [_invoice({**support, "UnitAmount": "120.00"})]},
        ),
        (
            "a payment without an amount, by no id",
            ["/Payments/0/Amount", "/Payments/0/Invoice/InvoiceID"],
            "create_a_xero_payment",
            {
                "Payments": [
                    {
                        "Invoice": {"InvoiceID": "INV-9920"},
                        "Account": {"Code": "090"},
                        "Date": day(),
                    }
                ]
            },
        ),
        ("a page number", ["/page"], INVOICES, {"page": 2}),
    ]:
        await server_checks.check_invalid(checklist, agent, desk, name, places, tool, **arguments)


async def check_windows(checklist, agent):
    with checklist.check("every answer tells what is left of each of Xero's limits"):
        answers = [
            await agent.call(INVOICES, limit=1),
            await agent.ask(INVOICES, where='Status=="'),
            await agent.ask("get_single_xero_contact_by_id", ContactID=str(uuid.uuid4())),
        ]
        for answer in answers:
            limits = answer.rate_limit
            expect_equal(limits["ratelimit-limit"], 60, "ratelimit-limit")
            windows = {window["name"]: window for window in limits["windows"]}
            shown = [(name, window["limit"]) for name, window in windows.items()]
            expect_equal(shown, [("minute", 60), ("day", 5000), ("app", 10000)], "the windows")
            left = [window["remaining"] for window in windows.values()]
            expect_equal(limits["ratelimit-remaining"], left[0], "ratelimit-remaining")
            expect(all(0 < count for count in left), f"what is left is {left}")


async def check_rate_limits(checklist, agent, desk):
    await server_checks.check_rate_limit(
        checklist, agent, desk, f"GET {API}/Payments", "list_all_xero_payments", limit=1
    )
    with checklist.check("a 429 of the day speaks of the day, and is not repeated"):
        desk.forget_requests()
        desk.refuse_calls(limit=5000, remaining=0, reset=3600, window="day")
        invoices = [_invoice(line("Support", 1, 120, "200"))]
        answer = await agent.ask(CREATE, Invoices=invoices)
        expect(answer.is_error, "it was served")
        expect_equal(answer.error["status"], 429, "status")
        limits = answer.rate_limit
        values = [limits[f"ratelimit-{name}"] for name in ("limit", "remaining", "reset")]
        expect_equal(values, [5000, 0, 3600], "the three values")
        expect_equal(desk.requests(), [f"PUT {API}/Invoices"], "what reached the vendor")
    with checklist.check("a 429 of the app speaks of the app, and of no time to wait"):
        desk.refuse_calls(limit=10000, remaining=0, reset=17, window="app")
        answer = await agent.ask(INVOICES, limit=1)
        limits = answer.rate_limit
        values = [limits.get(f"ratelimit-{name}") for name in ("limit", "remaining", "reset")]
        expect_equal(values, [10000, 0, None], "the three values")
    with checklist.check("after a 429 calls are served again"):
        payments = (await agent.call("list_all_xero_payments", limit=1)).result
        expect_equal(len(payments), 1, "the number of payments")
