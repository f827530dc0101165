"""Calls of the tools for contacts, invoices and what stands beside invoices."""

from decimal import Decimal

from checklist import expect, expect_equal
from found import new
from xero_calls import check_missing, day, line, only

# Contacts


async def list_contacts(agent, found):
    tool = "list_all_xero_contacts"
    contacts = (await agent.call(tool, where='Name!=null AND Name.StartsWith("Acme")')).result
    expect_equal([contact["Name"] for contact in contacts], ["Acme Corp"], "the contacts")
    found.acme_id = contacts[0]["ContactID"]
    active, _ = await agent.everything(tool)
    everyone, _ = await agent.everything(tool, includeArchived=True)
    hidden = [c for c in everyone if c["ContactStatus"] == "ARCHIVED"]
    expect(hidden, "there is no archived contact")
    expect_equal(len(active) + len(hidden), len(everyone), "the number of all contacts")


async def create_contact(agent, found):
    found.contact = {
        "Name": "Harbor Paper Supply",
        "FirstName": "Ines",
        "LastName": "Park",
        "EmailAddress": "ines.park@example.com",
        "AccountNumber": new("CUS"),
        "Phones": [{"PhoneType": "MOBILE", "PhoneNumber": "5550142", "PhoneCountryCode": "1"}],
        "Addresses": [{"AddressType": "STREET", "AddressLine1": "12 Wharf St", "City": "Chicago"}],
        "PaymentTerms": {"Sales": {"Day": 14, "Type": "DAYSAFTERBILLDATE"}},
    }
    created = only((await agent.call("create_a_xero_contact", Contacts=[found.contact])).result)
    for field in ("Name", "EmailAddress", "AccountNumber", "PaymentTerms"):
        expect_equal(created[field], found.contact[field], field)
    expect_equal(created["Phones"][0]["PhoneNumber"], "5550142", "the phone number")
    found.contact_id = created["ContactID"]
    again = await agent.ask("create_a_xero_contact", Contacts=[{"Name": "Harbor Paper Supply"}])
    expect(again.is_error, "there are two contacts of one name")
    expect_equal(again.error["refused_by"], "vendor", "refused_by")


async def get_contact(agent, found):
    tool = "get_single_xero_contact_by_id"
    contact = (await agent.call(tool, ContactID=found.contact_id)).result
    expect_equal(contact["Addresses"][0]["City"], "Chicago", "the city")
    customer = (await agent.call(tool, ContactID=found.acme_id)).result
    owed = customer["Balances"]["AccountsReceivable"]["Outstanding"]
    open_invoices = (
        await agent.call(
            "list_all_xero_invoices",
            ContactIDs=[found.acme_id],
            where='Type=="ACCREC" AND Status=="AUTHORISED"',
        )
    ).result
    expect(owed > 0, "Acme Corp owes nothing")
    expect_equal(owed, sum(invoice["AmountDue"] for invoice in open_invoices), "what is owed")
    await check_missing(agent, tool, "ContactID")


async def update_contact(agent, found):
    contact = (
        await agent.call(
            "update_a_xero_contact_by_id",
            ContactID=found.contact_id,
            Contacts=[{"EmailAddress": "accounts@harborpaper.example"}],
        )
    ).result
    expect_equal(contact["EmailAddress"], "accounts@harborpaper.example", "EmailAddress")
    expect_equal(contact["Name"], "Harbor Paper Supply", "what was not to change")


async def upsert_contacts(agent, found):
    terms = {"Bills": {"Day": 7, "Type": "OFCURRENTMONTH"}}
    contacts = [
        {"ContactID": found.contact_id, "LastName": "Park-Lowe"},
        {"Name": "Wharf Logistics", "PaymentTerms": terms},
    ]
    changed, created = (await agent.call("xero_contacts_bulk_upsert", Contacts=contacts)).result
    expect_equal(changed["ContactID"], found.contact_id, "the contact changed")
    expect_equal(changed["LastName"], "Park-Lowe", "LastName")
    expect_equal(created["Name"], "Wharf Logistics", "the contact created")
    expect_equal(created["PaymentTerms"], terms, "PaymentTerms")
    found.supplier_id = created["ContactID"]


async def create_contact_group(agent, found):
    tool = "create_a_xero_contact_group"
    group = only((await agent.call(tool, ContactGroups=[{"Name": "Paper trade"}])).result)
    expect_equal(group["Status"], "ACTIVE", "Status")
    found.group_id = group["ContactGroupID"]


async def add_contacts_to_group(agent, found):
    added = (
        await agent.call(
            "xero_contact_groups_add_contacts",
            ContactGroupID=found.group_id,
            Contacts=[{"ContactID": found.contact_id}, {"ContactID": found.supplier_id}],
        )
    ).result
    ids = [contact["ContactID"] for contact in added]
    expect_equal(ids, [found.contact_id, found.supplier_id], "the contacts added")


async def get_contact_group(agent, found):
    tool = "get_single_xero_contact_group_by_id"
    group = (await agent.call(tool, ContactGroupID=found.group_id)).result
    names = [contact["Name"] for contact in group["Contacts"]]
    expect_equal(names, ["Harbor Paper Supply", "Wharf Logistics"], "the contacts of the group")


async def list_contact_groups(agent, found):
    tool = "list_all_xero_contact_groups"
    group = only((await agent.call(tool, where='Name=="Paper trade"')).result)
    expect_equal(group["ContactGroupID"], found.group_id, "the group of that name")


# Invoices


async def create_invoice(agent, found):
    invoice = {
        "Type": "ACCREC",
        "Contact": {"ContactID": found.contact_id},
        "Date": day(),
        "DueDate": day(30),
        "Reference": new("PO"),
        "LineItems": [
            line("Paper", 3, Decimal("19.99"), "200", TaxType="OUTPUT"),
            line("Delivery", 1, Decimal("0.1"), "200", TaxType="NONE"),
        ],
    }
    created = only((await agent.call("create_a_xero_invoice", Invoices=[invoice])).result)
    for field in ("Type", "Date", "DueDate", "Reference"):
        expect_equal(created[field], invoice[field], field)
    expect_equal(created["Status"], "DRAFT", "Status")
    amounts = [item["LineAmount"] for item in created["LineItems"]]
    expect_equal(amounts, [Decimal("59.97"), Decimal("0.10")], "the lines")
    expect_equal(created["TotalTax"], Decimal("4.95"), "TotalTax")
    expect_equal(created["Total"], Decimal("65.02"), "Total")
    found.invoice_id, found.invoice_number = created["InvoiceID"], created["InvoiceNumber"]


async def list_invoices(agent, found):
    tool = "list_all_xero_invoices"
    drafts = (await agent.call(tool, IDs=[found.invoice_id], Statuses=["DRAFT"])).result
    expect_equal(only(drafts)["InvoiceNumber"], found.invoice_number, "the draft")
    mine = (await agent.call(tool, createdByMyApp=True)).result
    expect_equal([i["InvoiceID"] for i in mine], [found.invoice_id], "what this app created")
    numbers = ["INV-9920", "INV-1045"]
    named = (await agent.call(tool, InvoiceNumbers=numbers, order="InvoiceNumber DESC")).result
    expect_equal([i["InvoiceNumber"] for i in named], numbers, "the invoices named")
    summary = only((await agent.call(tool, searchTerm="INV-9920", summaryOnly=True)).result)
    expect("LineItems" not in summary, "a summary has lines")
    found.old_invoice_id = summary["InvoiceID"]


async def get_invoice(agent, found):
    tool = "get_single_xero_invoice_by_id"
    invoice = (await agent.call(tool, InvoiceID=found.invoice_number)).result
    expect_equal(invoice["InvoiceID"], found.invoice_id, "the invoice of that number")
    descriptions = [item["Description"] for item in invoice["LineItems"]]
    expect_equal(descriptions, ["Paper", "Delivery"], "the lines")
    await check_missing(agent, tool, "InvoiceID")


async def update_invoice(agent, found):
    invoice = (
        await agent.call(
            "update_a_xero_invoice_by_id",
            InvoiceID=found.invoice_id,
            Invoices=[{"Status": "AUTHORISED"}],
        )
    ).result
    expect_equal(invoice["Status"], "AUTHORISED", "Status")
    expect_equal(invoice["AmountDue"], Decimal("65.02"), "AmountDue")
    back = await agent.ask(
        "update_a_xero_invoice_by_id",
        InvoiceID=found.invoice_id,
        Invoices=[{"Status": "DRAFT"}],
    )
    expect(back.is_error, "an approved invoice became a draft")
    expect_equal(back.error["refused_by"], "vendor", "refused_by")


async def upsert_invoices(agent, found):
    invoices = [
        {"InvoiceID": found.invoice_id, "Reference": "Order 7"},
        *(
            {
                "Type": "ACCPAY",
                "Contact": {"ContactID": found.supplier_id},
                "InvoiceNumber": number,
                "Date": day(),
                "DueDate": day(7),
                "Status": "AUTHORISED",
                "LineItems": [line("Freight", 1, price, "310", TaxType="NONE")],
            }
            for number, price in (("W-1", Decimal("120.50")), ("W-2", Decimal("79.25")))
        ),
    ]
    changed, *bills = (await agent.call("xero_invoices_bulk_upsert", Invoices=invoices)).result
    expect_equal(changed["InvoiceID"], found.invoice_id, "the invoice changed")
    expect_equal(changed["Reference"], "Order 7", "Reference")
    expect_equal([bill["InvoiceNumber"] for bill in bills], ["W-1", "W-2"], "the bills created")
    found.bill_ids = [bill["InvoiceID"] for bill in bills]
    found.bill_line_id = bills[0]["LineItems"][0]["LineItemID"]


async def email_invoice(agent, found):
    answer = await agent.call("xero_invoices_email", InvoiceID=found.invoice_id)
    expect_equal(answer.result, None, "the result")
    tool = "get_single_xero_invoice_by_id"
    invoice = (await agent.call(tool, InvoiceID=found.invoice_id)).result
    expect_equal(invoice["SentToContact"], True, "SentToContact")
    bill = await agent.ask("xero_invoices_email", InvoiceID=found.bill_ids[0])
    expect(bill.is_error, "a bill was sent to its supplier")


async def get_online_invoice(agent, found):
    tool = "get_single_xero_online_invoice_by_id"
    page = (await agent.call(tool, InvoiceID=found.invoice_id)).result
    expect(page["OnlineInvoiceUrl"].startswith("https://in.xero.com/"), f"the page is {page}")


async def create_invoice_history(agent, found):
    note = only(
        (
            await agent.call(
                "create_a_xero_invoice_history",
                InvoiceID=found.invoice_id,
                HistoryRecords=[{"Details": "Promised for Friday."}],
            )
        ).result
    )
    expect_equal(note["Details"], "Promised for Friday.", "Details")


async def list_invoice_history(agent, found):
    tool = "list_all_xero_invoice_history"
    records, _ = await agent.everything(tool, InvoiceID=found.invoice_id)
    details = [record["Details"] for record in records]
    expect("Promised for Friday." in details, f"the history is {details}")
    expect("Invoice sent" in [r["Changes"] for r in records], "the history has no mail")
    expect(all(r["DateUTC"].endswith("Z") for r in records), "a DateUTC is no ISO time in UTC")


async def list_invoice_attachments(agent, found):
    tool = "list_all_xero_invoice_attachments"
    files = (await agent.call(tool, InvoiceID=found.old_invoice_id)).result
    expect_equal(only(files)["FileName"], "retainer.pdf", "FileName")
    expect_equal(only(files)["MimeType"], "application/pdf", "MimeType")
    none = (await agent.call(tool, InvoiceID=found.invoice_id)).result
    expect_equal(none, [], "the files of the new invoice")


CALLS = {
    "list_all_xero_contacts": list_contacts,
    "create_a_xero_contact": create_contact,
    "get_single_xero_contact_by_id": get_contact,
    "update_a_xero_contact_by_id": update_contact,
    "xero_contacts_bulk_upsert": upsert_contacts,
    "create_a_xero_contact_group": create_contact_group,
    "xero_contact_groups_add_contacts": add_contacts_to_group,
    "get_single_xero_contact_group_by_id": get_contact_group,
    "list_all_xero_contact_groups": list_contact_groups,
    "create_a_xero_invoice": create_invoice,
    "list_all_xero_invoices": list_invoices,
    "get_single_xero_invoice_by_id": get_invoice,
    "update_a_xero_invoice_by_id": update_invoice,
    "xero_invoices_bulk_upsert": upsert_invoices,
    "xero_invoices_email": email_invoice,
    "get_single_xero_online_invoice_by_id": get_online_invoice,
    "create_a_xero_invoice_history": create_invoice_history,
    "list_all_xero_invoice_history": list_invoice_history,
    "list_all_xero_invoice_attachments": list_invoice_attachments,
}
