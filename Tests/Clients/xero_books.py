"""Calls of the tools for Xero's books: journals, budgets and reports."""

from decimal import Decimal

from checklist import expect, expect_equal
from xero_calls import amounts, check_missing, date_time, day, only, report_rows

# Journals


async def list_journals(agent, found):
    journals = (await agent.call("list_all_xero_journals", limit=20)).result
    numbers = [journal["JournalNumber"] for journal in journals]
    expect_equal(numbers, list(range(1, 21)), "the first numbers")
    for journal in journals:
        total = sum(entry["NetAmount"] for entry in journal["JournalLines"])
        expect_equal(total, 0, f"the sum of journal {journal['JournalNumber']}")
    found.journal = journals[4]


async def get_journal(agent, found):
    tool = "get_single_xero_journal_by_id"
    for key in (found.journal["JournalID"], str(found.journal["JournalNumber"])):
        journal = (await agent.call(tool, JournalID=key)).result
        expect_equal(journal, found.journal, f"journal {key}")
    await check_missing(agent, tool, "JournalID")


async def create_manual_journal(agent, found):
    entries = [
        {"LineAmount": Decimal("125.55"), "AccountCode": "416", "Description": "Wear"},
        {"LineAmount": Decimal("-125.55"), "AccountCode": "711"},
    ]
    journal = {"Narration": "Depreciation", "Date": day(), "JournalLines": entries}
    tool = "create_a_xero_manual_journal"
    created = only((await agent.call(tool, ManualJournals=[journal])).result)
    expect_equal(created["Status"], "DRAFT", "Status")
    shown = [entry["LineAmount"] for entry in created["JournalLines"]]
    expect_equal(shown, [Decimal("125.55"), Decimal("-125.55")], "the lines")
    found.manual_journal_id = created["ManualJournalID"]
    entries[1]["LineAmount"] = Decimal("-125.54")
    uneven = await agent.ask(tool, ManualJournals=[journal])
    expect(uneven.is_error, "debits are not credits")
    expect("must equal total credits" in uneven.error["message"], "it is not told why")


async def get_manual_journal(agent, found):
    tool = "get_single_xero_manual_journal_by_id"
    journal = (await agent.call(tool, ManualJournalID=found.manual_journal_id)).result
    expect_equal(journal["Narration"], "Depreciation", "Narration")
    expect_equal(journal["Date"], day(), "Date")


async def update_manual_journal(agent, found):
    tool = "update_a_xero_manual_journal_by_id"
    journal = (
        await agent.call(
            tool, ManualJournalID=found.manual_journal_id, ManualJournals=[{"Status": "POSTED"}]
        )
    ).result
    expect_equal(journal["Status"], "POSTED", "Status")
    expect_equal(len(journal["JournalLines"]), 2, "the number of lines")


async def list_manual_journals(agent, found):
    tool = "list_all_xero_manual_journals"
    where = f'Status=="POSTED" AND Date>={date_time(day())}'
    journal = only((await agent.call(tool, where=where)).result)
    expect_equal(journal["ManualJournalID"], found.manual_journal_id, "what was posted today")


# Linked transactions


async def create_linked_transaction(agent, found):
    link = {
        "SourceTransactionID": found.bill_ids[0],
        "SourceLineItemID": found.bill_line_id,
        "ContactID": found.contact_id,
    }
    created = (await agent.call("create_a_xero_linked_transaction", **link)).result
    for field, value in link.items():
        expect_equal(created[field], value, field)
    expect_equal(created["Status"], "APPROVED", "Status")
    found.link_id = created["LinkedTransactionID"]


async def get_linked_transaction(agent, found):
    tool = "get_single_xero_linked_transaction_by_id"
    link = (await agent.call(tool, LinkedTransactionID=found.link_id)).result
    expect_equal(link["SourceTransactionTypeCode"], "ACCPAY", "SourceTransactionTypeCode")


async def list_linked_transactions(agent, found):
    tool = "list_all_xero_linked_transactions"
    link = only((await agent.call(tool, ContactID=found.contact_id, Status="APPROVED")).result)
    expect_equal(link["LinkedTransactionID"], found.link_id, "the contact's cost")


# Budgets


async def list_budgets(agent, found):
    budgets = (await agent.call("list_all_xero_budgets")).result
    types = [budget["Type"] for budget in budgets]
    expect_equal(sorted(types), ["OVERALL", "TRACKING"], "the types of the budgets")
    found.budget_id = next(b["BudgetID"] for b in budgets if b["Type"] == "OVERALL")


async def get_budget(agent, found):
    tool = "get_single_xero_budget_by_id"
    year = day()[:4]
    budget = (
        await agent.call(
            tool, BudgetID=found.budget_id, DateFrom=f"{year}-01-01", DateTo=f"{year}-03-31"
        )
    ).result
    sales = next(entry for entry in budget["BudgetLines"] if entry["AccountCode"] == "200")
    balances = [(b["Period"], b["Amount"]) for b in sales["BudgetBalances"]]
    expected = [(f"{year}-01", 45_000), (f"{year}-02", 45_100), (f"{year}-03", 45_200)]
    expect_equal(balances, expected, "the sales planned")


# Reports


async def run_profit_and_loss(agent, found):
    found.month = {"fromDate": day(-60), "toDate": day(-31)}
    tool = "list_all_xero_profit_and_loss"
    rows = report_rows(only((await agent.call(tool, **found.month)).result))
    income, gross = amounts(rows, "Total Income")[0], amounts(rows, "Gross Profit")[0]
    other, costs = amounts(rows, "Total Other Income")[0], amounts(rows, "Total Operating Expenses")
    expect(0 < gross <= income, f"the gross profit is {gross} of {income}")
    expect_equal(amounts(rows, "Net Profit")[0], gross + other - costs[0], "Net Profit")
    found.tracked_income = income


async def run_balance_sheet(agent, found):
    tool = "list_all_xero_balance_sheet"
    report = only((await agent.call(tool, date=day(), periods=2, timeframe="QUARTER")).result)
    rows = report_rows(report)
    assets, debts = amounts(rows, "Total Assets"), amounts(rows, "Total Liabilities")
    expect_equal(len(assets), 3, "the number of columns")
    net = [asset - debt for asset, debt in zip(assets, debts)]
    expect_equal(amounts(rows, "Net Assets"), net, "Net Assets")
    expect_equal(amounts(rows, "Total Equity"), net, "Total Equity")


async def run_trial_balance(agent, found):
    rows = report_rows(only((await agent.call("list_all_xero_trial_balance", date=day())).result))
    debit, credit, year_debit, year_credit = amounts(rows, "Total")
    expect_equal(debit, credit, "the debits of the month")
    expect(year_debit == year_credit > 0, f"the year has {year_debit} and {year_credit}")


async def run_bank_summary(agent, found):
    tool = "list_all_xero_bank_summary"
    rows = report_rows(only((await agent.call(tool, **found.month)).result))
    for name in ("Operating Account", "Savings Account"):
        opened, received, spent, closed = amounts(rows, name)
        expect_equal(closed, opened + received - spent, f"the balance of the {name}")


async def run_budget_summary(agent, found):
    tool = "list_all_xero_budget_summary"
    year = day()[:4]
    answer = await agent.call(tool, date=f"{year}-01-01", periods=2, timeframe=3)
    sales = amounts(report_rows(only(answer.result)), "Sales")
    expect_equal(sales, [135_300, 136_200], "the sales planned for two quarters")


async def run_executive_summary(agent, found):
    tool = "list_all_xero_executive_summary"
    rows = report_rows(only((await agent.call(tool, date=day())).result))
    received, spent = amounts(rows, "Cash received"), amounts(rows, "Cash spent")
    surplus = [Decimal(r) - Decimal(s) for r, s in zip(received[:2], spent[:2])]
    expect_equal(amounts(rows, "Cash surplus (deficit)")[:2], surplus, "the surplus")


async def run_aged_receivables(agent, found):
    tool = "list_all_xero_aged_receivables_by_contact"
    answer = await agent.call(tool, contactId=found.contact_id)
    rows = report_rows(only(answer.result))
    invoice = next(row for row in rows if found.invoice_number in row)
    expect_equal(invoice[4:], ["65.02", "0.00", "5.02", "60.00"], "the invoice's amounts")


async def run_aged_payables(agent, found):
    tool = "list_all_xero_aged_payables_by_contact"
    answer = await agent.call(tool, contactId=found.supplier_id, date=day())
    rows = report_rows(only(answer.result))
    totals = [row[4:] for row in rows if row[2]]
    bills = [[amount, "0.00", "0.00", amount] for amount in ("120.50", "79.25")]
    expect_equal(totals[1:], bills, "the amounts of the bills")
    due = Decimal("199.75")
    expect_equal(amounts(rows, "Closing Balance"), [due, 0, 0, due], "the closing balance")


async def list_reports(agent, found):
    reports = (await agent.call("list_all_xero_reports")).result
    names = [report["ReportName"] for report in reports]
    expect("Balance Sheet" in names, f"the reports are {names}")
    found.report_id = reports[names.index("Balance Sheet")]["ReportID"]


async def get_report(agent, found):
    tool = "get_single_xero_report_by_id"
    report = (await agent.call(tool, ReportID=found.report_id)).result
    expect_equal(report["ReportName"], "Balance Sheet", "ReportName")
    rows = report_rows(report)
    expect_equal(amounts(rows, "Net Assets"), amounts(rows, "Total Equity"), "Net Assets")


CALLS = {
    "list_all_xero_journals": list_journals,
    "get_single_xero_journal_by_id": get_journal,
    "create_a_xero_manual_journal": create_manual_journal,
    "get_single_xero_manual_journal_by_id": get_manual_journal,
    "update_a_xero_manual_journal_by_id": update_manual_journal,
    "list_all_xero_manual_journals": list_manual_journals,
    "create_a_xero_linked_transaction": create_linked_transaction,
    "get_single_xero_linked_transaction_by_id": get_linked_transaction,
    "list_all_xero_linked_transactions": list_linked_transactions,
    "list_all_xero_budgets": list_budgets,
    "get_single_xero_budget_by_id": get_budget,
    "list_all_xero_profit_and_loss": run_profit_and_loss,
    "list_all_xero_balance_sheet": run_balance_sheet,
    "list_all_xero_trial_balance": run_trial_balance,
    "list_all_xero_bank_summary": run_bank_summary,
    "list_all_xero_budget_summary": run_budget_summary,
    "list_all_xero_executive_summary": run_executive_summary,
    "list_all_xero_aged_receivables_by_contact": run_aged_receivables,
    "list_all_xero_aged_payables_by_contact": run_aged_payables,
    "list_all_xero_reports": list_reports,
    "get_single_xero_report_by_id": get_report,
}
