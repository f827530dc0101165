"""What the article on agents at work in Xero asks for, done as an agent does it."""

import datetime
import sys
from decimal import Decimal

from checklist import expect, expect_equal
from xero_calls import amounts, date_time, day, line, only, report_rows


async def check_unreconciled(checklist, agent):
    """Whether a client has paid in the last days without naming its invoice."""
    with checklist.check("an unreconciled deposit of the last 7 days is an open invoice's amount"):
        where = f"IsReconciled==false AND Date>={date_time(day(-7))}"
        tool = "list_all_xero_bank_transactions"
        movements, _ = await agent.everything(tool, where=where)
        expect_equal({m["IsReconciled"] for m in movements}, {False}, "IsReconciled")
        expect({"RECEIVE", "SPEND"} <= {m["Type"] for m in movements}, "one way is missing")
        where = 'Type=="ACCREC" AND Status=="AUTHORISED"'
        unpaid, _ = await agent.everything("list_all_xero_invoices", where=where)
        matches = [
            (movement["Reference"], invoice["InvoiceNumber"])
            for movement in movements
            for invoice in unpaid
            if movement["Type"] == "RECEIVE" and movement["Total"] == invoice["AmountDue"]
        ]
        expect_equal(matches, [("Wire 88213", "INV-9920")], "the deposits and their invoices")


async def check_reconciliation(checklist, agent):
    """Workflow 1: past-due invoices against bank deposits."""
    with checklist.check("four sales invoices are past due"):
        unpaid, _ = await agent.everything(
            "list_all_xero_invoices", where='Status=="AUTHORISED" AND AmountDue>0'
        )
        past_due = {i["InvoiceNumber"]: i for i in unpaid if _is_past_due(i)}
        expect_equal(len(past_due), 4, "the number of past-due invoices")
        expect(all(i["AmountDue"] > 0 for i in past_due.values()), "one of them is paid")
    with checklist.check("one deposit matches one past-due invoice to the cent"):
        deposits, _ = await agent.everything(
            "list_all_xero_bank_transactions",
            where=f'Type=="RECEIVE" AND Date>={date_time(day(-30))}',
        )
        expect(all(deposit["Type"] == "RECEIVE" for deposit in deposits), "not all are deposits")
        matches = [
            (invoice, deposit)
            for invoice in past_due.values()
            for deposit in deposits
            if deposit["Total"] == invoice["AmountDue"]
        ]
        invoice, deposit = only(matches)
        expect_equal(invoice["InvoiceNumber"], "INV-9920", "the invoice that was paid")
        expect_equal(deposit["Total"], Decimal("4500.00"), "the deposit")
    with checklist.check("the payment closes the invoice that it matches, and no other"):
        payment = {
            "Invoice": {"InvoiceID": invoice["InvoiceID"]},
            "Account": {"AccountID": deposit["BankAccount"]["AccountID"]},
            "Date": deposit["Date"],
            "Amount": deposit["Total"],
        }
        recorded = only((await agent.call("create_a_xero_payment", Payments=[payment])).result)
        expect_equal(recorded["Amount"], Decimal("4500.00"), "the payment")
        expect_equal(recorded["Date"], deposit["Date"], "the day of the payment")
        tool = "get_single_xero_invoice_by_id"
        paid = (await agent.call(tool, InvoiceID="INV-9920")).result
        expect_equal(paid["Status"], "PAID", "Status")
        expect_equal(paid["AmountDue"], 0, "AmountDue")
        expect_equal(paid["AmountPaid"], Decimal("4500.00"), "AmountPaid")
        for number, before in past_due.items():
            if number != "INV-9920":
                after = (await agent.call(tool, InvoiceID=number)).result
                expect_equal(after, before, f"invoice {number}")
    with checklist.check("three past-due invoices are left for a person"):
        left, _ = await agent.everything(
            "list_all_xero_invoices",
            where='Type=="ACCREC" AND Status=="AUTHORISED" AND AmountDue>0'
            f" AND DueDate<{date_time(day())}",
        )
        numbers = sorted(invoice["InvoiceNumber"] for invoice in left)
        expect_equal(numbers, sorted(past_due.keys() - {"INV-9920"}), "what is left")


def _is_past_due(invoice):
    return invoice["Type"] == "ACCREC" and invoice["DueDate"] < day()


async def check_profit(checklist, agent):
    """Workflow 2: margins and the largest expenses of the last quarter, from the report's rows."""
    first, last = _last_quarter()
    with checklist.check("gross and net margin come from the rows of the report, exactly"):
        report = only(
            (await agent.call("list_all_xero_profit_and_loss", fromDate=first, toDate=last)).result
        )
        income, costs, expenses = (
            _accounts(report, title)
            for title in ("Income", "Less Cost of Sales", "Less Operating Expenses")
        )
        other = _accounts(report, "Plus Other Income")
        revenue = sum(income.values())
        gross = revenue - sum(costs.values())
        net = gross + sum(other.values()) - sum(expenses.values())
        rows = report_rows(report)
        for name, amount in [
            ("Total Income", revenue),
            ("Gross Profit", gross),
            ("Total Operating Expenses", sum(expenses.values())),
            ("Net Profit", net),
        ]:
            expect_equal(amounts(rows, name), [amount], name)
    with checklist.check("the three highest operating expenses are named"):
        highest = sorted(expenses, key=expenses.get, reverse=True)[:3]
        expect_equal(highest[:2], ["Wages and Salaries", "Rent"], "the two highest")
        expect(expenses[highest[2]] < expenses["Rent"], "the third is not the third")
        print(_summary(revenue, gross, net, expenses, highest), file=sys.stderr)
    with checklist.check("the revenue is what the documents of the quarter say"):
        expect_equal(await _revenue(agent, first, last), revenue, "the revenue of the documents")


def _last_quarter():
    """The first and the last day of the last whole quarter."""
    today = datetime.date.fromisoformat(day())
    end = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1) - datetime.timedelta(days=1)
    return end.replace(month=end.month - 2, day=1).isoformat(), end.isoformat()


def _accounts(report, title):
    """The amounts of a section by their accounts, without its sum."""
    section = next((row for row in report["Rows"] if row.get("Title") == title), {"Rows": []})
    rows = [row["Cells"] for row in section["Rows"] if row["RowType"] == "Row"]
    return {name["Value"]: Decimal(amount["Value"]) for name, amount in rows}


def _summary(revenue, gross, net, expenses, highest):
    """The summary for the executive, in Markdown."""
    rows = [f"| Revenue | ${revenue:,.2f} | |"]
    for name, amount in [("Gross profit", gross), ("Net profit", net)]:
        rows.append(f"| {name} | ${amount:,.2f} | {amount / revenue:.1%} |")
    for name in highest:
        rows.append(f"| {name} | ${expenses[name]:,.2f} | {expenses[name] / revenue:.1%} |")
    return "\n".join(["| | Amount | Of revenue |", "|---|--:|--:|", *rows])


async def _revenue(agent, first, last):
    """What sales invoices, credit notes and deposits of these days book to revenue accounts."""
    accounts, _ = await agent.everything("list_all_xero_accounts", where='Type=="REVENUE"')
    codes = {account["Code"] for account in accounts}
    days = f"Date>={date_time(first)} AND Date<={date_time(last)}"
    booked = f'(Status=="AUTHORISED" OR Status=="PAID") AND {days}'
    total = Decimal(0)
    for tool, kind, sign in [
        ("list_all_xero_invoices", "ACCREC", 1),
        ("list_all_xero_credit_notes", "ACCRECCREDIT", -1),
        ("list_all_xero_bank_transactions", "RECEIVE", 1),
    ]:
        documents, _ = await agent.everything(tool, where=f'Type=="{kind}" AND {booked}')
        lines = [entry for document in documents for entry in document["LineItems"]]
        total += sign * sum(e["LineAmount"] for e in lines if e.get("AccountCode") in codes)
    return total


async def check_draft_invoice(checklist, agent):
    """Ten hours at $150 and a licence at $500 for Acme Corp, on account 200."""
    with checklist.check("a draft invoice of two lines comes to 2,000.00 exactly"):
        contact = only(
            (await agent.call("list_all_xero_contacts", where='Name=="Acme Corp"')).result
        )
        account = only((await agent.call("list_all_xero_accounts", where='Code=="200"')).result)
        expect_equal(account["Class"], "REVENUE", "the class of account 200")
        lines = [
            line("Consulting Services", 10, 150, account["Code"], TaxType="NONE"),
            line("Software License", 1, 500, account["Code"], TaxType="NONE"),
        ]
        draft = {"Type": "ACCREC", "Contact": {"ContactID": contact["ContactID"]}}
        created = only(
            (
                await agent.call("create_a_xero_invoice", Invoices=[{**draft, "LineItems": lines}])
            ).result
        )
        expect_equal(created["Status"], "DRAFT", "Status")
        expect_equal(created["Contact"]["Name"], "Acme Corp", "the customer")
        expect_equal([entry["LineAmount"] for entry in created["LineItems"]], [1500, 500], "lines")
        expect_equal(created["Total"], Decimal("2000.00"), "Total")
    with checklist.check("an account code that was made up is refused in Xero's own words"):
        made_up = [{**draft, "LineItems": [line("Consulting", 10, 150, "SALES")]}]
        answer = await agent.ask("create_a_xero_invoice", Invoices=made_up)
        expect(answer.is_error, "it was accepted")
        expect_equal(answer.error["refused_by"], "vendor", "refused_by")
        message = "Account code 'SALES' is not a valid code for this document."
        expect_equal(answer.error["message"], message, "the message")
        refused = only(answer.error["body"]["Invoices"])
        expect_equal(refused["StatusAttributeString"], "ERROR", "StatusAttributeString")


async def check_paid_in_full(checklist, agent):
    """INV-1045: looked up, paid with $2,000 into the operating account, and PAID."""
    with checklist.check("INV-1045 is explained, paid and closed"):
        tool = "get_single_xero_invoice_by_id"
        invoice = (await agent.call(tool, InvoiceID="INV-1045")).result
        expect_equal(invoice["Status"], "AUTHORISED", "Status")
        shown = [(e["Description"], e["LineAmount"]) for e in invoice["LineItems"]]
        expected = [("Consulting Services", 1500), ("Software License", 500)]
        expect_equal(shown, expected, "the lines")
        expect_equal(invoice["AmountDue"], Decimal("2000.00"), "AmountDue")
        where = 'Type=="BANK" AND Name=="Operating Account"'
        bank = only((await agent.call("list_all_xero_accounts", where=where)).result)
        payment = {
            "Invoice": {"InvoiceNumber": "INV-1045"},
            "Account": {"AccountID": bank["AccountID"]},
            "Date": day(),
            "Amount": 2000,
        }
        await agent.call("create_a_xero_payment", Payments=[payment])
        paid = (await agent.call(tool, InvoiceID=invoice["InvoiceID"])).result
        expect_equal(paid["Status"], "PAID", "Status")
        expect_equal(paid["FullyPaidOnDate"], day(), "FullyPaidOnDate")


async def check_customer(checklist, agent):
    """What Global Industries owes, and until when it has to pay."""
    with checklist.check("a customer's balance and terms are at hand before a quote"):
        tool = "list_all_xero_contacts"
        found = only((await agent.call(tool, searchTerm="Global Industries")).result)
        tool = "get_single_xero_contact_by_id"
        contact = (await agent.call(tool, ContactID=found["ContactID"])).result
        terms = contact["PaymentTerms"]["Sales"]
        expect_equal(terms, {"Day": 30, "Type": "DAYSAFTERBILLDATE"}, "the terms of payment")
        unpaid, _ = await agent.everything(
            "list_all_xero_invoices",
            ContactIDs=[found["ContactID"]],
            where='Type=="ACCREC" AND Status=="AUTHORISED"',
        )
        owed = contact["Balances"]["AccountsReceivable"]["Outstanding"]
        expect_equal(owed, sum(invoice["AmountDue"] for invoice in unpaid), "what is owed")
