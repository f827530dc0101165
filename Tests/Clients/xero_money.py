"""Calls of the tools for money that moved: payments, bank accounts, credits and expenses."""

from decimal import Decimal

from checklist import expect, expect_equal
from xero_calls import check_missing, day, line, only


async def _amount_due(agent, invoice_id):
    tool = "get_single_xero_invoice_by_id"
    return (await agent.call(tool, InvoiceID=invoice_id)).result["AmountDue"]


# Payments


async def create_payment(agent, found):
    payment = {
        "Invoice": {"InvoiceID": found.invoice_id},
        "Account": {"AccountID": found.bank_id},
        "Date": day(),
        "Amount": Decimal("25.01"),
        "Reference": "Part one",
    }
    created = only((await agent.call("create_a_xero_payment", Payments=[payment])).result)
    for field in ("Date", "Amount", "Reference"):
        expect_equal(created[field], payment[field], field)
    expect_equal(created["PaymentType"], "ACCRECPAYMENT", "PaymentType")
    expect_equal(await _amount_due(agent, found.invoice_id), Decimal("40.01"), "AmountDue")
    found.payment_id = created["PaymentID"]
    too_much = await agent.ask(
        "create_a_xero_payment", Payments=[{**payment, "Amount": Decimal("40.02")}]
    )
    expect(too_much.is_error, "more was paid than is due")
    expect("exceeds the amount outstanding" in too_much.error["message"], "it is not told why")


async def get_payment(agent, found):
    tool = "get_single_xero_payment_by_id"
    payment = (await agent.call(tool, PaymentID=found.payment_id)).result
    expect_equal(payment["Invoice"]["InvoiceID"], found.invoice_id, "what it paid")
    expect_equal(payment["Account"]["AccountID"], found.bank_id, "where it went")
    await check_missing(agent, tool, "PaymentID")


async def list_payments(agent, found):
    tool = "list_all_xero_payments"
    where = f'Invoice.InvoiceID==Guid("{found.invoice_id}")'
    payment = only((await agent.call(tool, where=where)).result)
    expect_equal(payment["PaymentID"], found.payment_id, "the payment of the invoice")
    many, _ = await agent.everything(tool)
    expect(len({p["PaymentID"] for p in many}) == len(many) > 100, f"there are {len(many)}")


async def delete_payment(agent, found):
    tool = "delete_a_xero_payment_by_id"
    deleted = (await agent.call(tool, PaymentID=found.payment_id)).result
    expect_equal(deleted["Status"], "DELETED", "Status")
    expect_equal(await _amount_due(agent, found.invoice_id), Decimal("65.02"), "AmountDue")


# Batch payments


async def create_batch_payment(agent, found):
    batch = {
        "Account": {"AccountID": found.bank_id},
        "Date": day(),
        "Reference": "Freight run",
        "Payments": [
            {"Invoice": {"InvoiceID": bill_id}, "Amount": amount}
            for bill_id, amount in zip(found.bill_ids, (Decimal("120.50"), Decimal("79.25")))
        ],
    }
    created = only((await agent.call("create_a_xero_batch_payment", BatchPayments=[batch])).result)
    expect_equal(created["TotalAmount"], Decimal("199.75"), "TotalAmount")
    expect_equal(created["Type"], "PAYBATCH", "Type")
    found.batch_id = created["BatchPaymentID"]
    for bill_id in found.bill_ids:
        expect_equal(await _amount_due(agent, bill_id), 0, "what is due of a bill")


async def get_batch_payment(agent, found):
    tool = "get_single_xero_batch_payment_by_id"
    batch = (await agent.call(tool, BatchPaymentID=found.batch_id)).result
    paid = [payment["Invoice"]["InvoiceID"] for payment in batch["Payments"]]
    expect_equal(paid, found.bill_ids, "the bills paid")


async def list_batch_payments(agent, found):
    tool = "list_all_xero_batch_payments"
    batches = (await agent.call(tool, where='Reference=="Freight run"', order="Date DESC")).result
    expect(found.batch_id in [batch["BatchPaymentID"] for batch in batches], "it is missing")


async def delete_batch_payment(agent, found):
    tool = "delete_a_xero_batch_payment_by_id"
    deleted = (await agent.call(tool, BatchPaymentID=found.batch_id)).result
    expect_equal(deleted["Status"], "DELETED", "Status")
    due = [await _amount_due(agent, bill_id) for bill_id in found.bill_ids]
    expect_equal(due, [Decimal("120.50"), Decimal("79.25")], "what is due again")


# Bank transactions and transfers


async def create_bank_transaction(agent, found):
    transaction = {
        "Type": "SPEND",
        "Contact": {"ContactID": found.supplier_id},
        "BankAccount": {"Code": "090"},
        "Date": day(-1),
        "Reference": "Card 4411",
        "LineItems": [line("Tolls", 3, Decimal("4.35"), "493", TaxType="NONE")],
    }
    tool = "create_a_xero_bank_transaction"
    created = only((await agent.call(tool, BankTransactions=[transaction])).result)
    expect_equal(created["Total"], Decimal("13.05"), "Total")
    expect_equal(created["Date"], day(-1), "Date")
    expect_equal(created["BankAccount"]["AccountID"], found.bank_id, "the bank account")
    found.transaction_id = created["BankTransactionID"]


async def list_bank_transactions(agent, found):
    tool = "list_all_xero_bank_transactions"
    spent, _ = await agent.everything(tool, where='Type=="SPEND" AND IsReconciled==false')
    expect(found.transaction_id in [s["BankTransactionID"] for s in spent], "it is missing")
    kinds = {(s["Type"], s["IsReconciled"]) for s in spent}
    expect_equal(kinds, {("SPEND", False)}, "the kinds of the transactions")


async def get_bank_transaction(agent, found):
    tool = "get_single_xero_bank_transaction_by_id"
    transaction = (await agent.call(tool, BankTransactionID=found.transaction_id)).result
    expect_equal(only(transaction["LineItems"])["AccountCode"], "493", "AccountCode")
    await check_missing(agent, tool, "BankTransactionID")


async def update_bank_transaction(agent, found):
    tool = "update_a_xero_bank_transaction_by_id"
    transaction = (
        await agent.call(
            tool,
            BankTransactionID=found.transaction_id,
            BankTransactions=[{"Reference": "Card 4411, May", "IsReconciled": True}],
        )
    ).result
    expect_equal(transaction["Reference"], "Card 4411, May", "Reference")
    expect_equal(transaction["IsReconciled"], True, "IsReconciled")
    expect_equal(transaction["Total"], Decimal("13.05"), "what was not to change")


async def create_bank_transfer(agent, found):
    transfer = {
        "FromBankAccount": {"Code": "090"},
        "ToBankAccount": {"AccountID": found.savings_id},
        "Amount": Decimal("1000.10"),
        "Date": day(),
        "Reference": "Reserve",
    }
    tool = "create_a_xero_bank_transfer"
    created = only((await agent.call(tool, BankTransfers=[transfer])).result)
    expect_equal(created["Amount"], Decimal("1000.10"), "Amount")
    found.transfer_id = created["BankTransferID"]
    found.transfer_out_id = created["FromBankTransactionID"]
    same = {**transfer, "ToBankAccount": {"Code": "090"}}
    refused = await agent.ask(tool, BankTransfers=[same])
    expect(refused.is_error, "money was moved from an account to itself")


async def get_bank_transfer(agent, found):
    tool = "get_single_xero_bank_transfer_by_id"
    transfer = (await agent.call(tool, BankTransferID=found.transfer_id)).result
    expect_equal(transfer["ToBankAccount"]["AccountID"], found.savings_id, "where it went")
    tool = "get_single_xero_bank_transaction_by_id"
    out = (await agent.call(tool, BankTransactionID=found.transfer_out_id)).result
    expect_equal(out["Type"], "SPEND-TRANSFER", "the kind of its own transaction")


async def list_bank_transfers(agent, found):
    tool = "list_all_xero_bank_transfers"
    transfers = (await agent.call(tool, where="Amount>1000 AND Amount<1001")).result
    expect_equal(only(transfers)["BankTransferID"], found.transfer_id, "the transfer")


# Credit notes, overpayments and prepayments


async def create_credit_note(agent, found):
    note = {
        "Type": "ACCRECCREDIT",
        "Contact": {"ContactID": found.contact_id},
        "Date": day(),
        "LineItems": [line("Torn paper", 1, Decimal("19.99"), "200", TaxType="NONE")],
    }
    created = only((await agent.call("create_a_xero_credit_note", CreditNotes=[note])).result)
    expect_equal(created["Status"], "DRAFT", "Status")
    expect_equal(created["RemainingCredit"], Decimal("19.99"), "RemainingCredit")
    found.credit_note_id = created["CreditNoteID"]


async def update_credit_note(agent, found):
    note = (
        await agent.call(
            "update_a_xero_credit_note_by_id",
            CreditNoteID=found.credit_note_id,
            CreditNotes=[{"Status": "AUTHORISED", "Reference": "Claim 3"}],
        )
    ).result
    expect_equal(note["Status"], "AUTHORISED", "Status")
    expect_equal(note["Reference"], "Claim 3", "Reference")


async def allocate_credit_note(agent, found):
    part = {"Invoice": {"InvoiceID": found.invoice_id}, "Amount": Decimal("5.02"), "Date": day()}
    allocation = only(
        (
            await agent.call(
                "xero_credit_notes_allocate",
                CreditNoteID=found.credit_note_id,
                Allocations=[part],
            )
        ).result
    )
    expect_equal(allocation["Amount"], Decimal("5.02"), "Amount")
    expect_equal(await _amount_due(agent, found.invoice_id), Decimal("60.00"), "AmountDue")


async def get_credit_note(agent, found):
    tool = "get_single_xero_credit_note_by_id"
    note = (await agent.call(tool, CreditNoteID=found.credit_note_id)).result
    expect_equal(note["RemainingCredit"], Decimal("14.97"), "RemainingCredit")
    credited = only(note["Allocations"])["Invoice"]["InvoiceID"]
    expect_equal(credited, found.invoice_id, "the invoice credited")


async def list_credit_notes(agent, found):
    tool = "list_all_xero_credit_notes"
    note = only((await agent.call(tool, where='Reference=="Claim 3"')).result)
    expect_equal(note["CreditNoteID"], found.credit_note_id, "the note of that reference")


async def _receive_credit(agent, found, kind, code):
    """Money that is kept as a credit: the id of its own record."""
    transaction = {
        "Type": kind,
        "Contact": {"ContactID": found.contact_id},
        "BankAccount": {"Code": "090"},
        "Date": day(),
        "LineItems": [line("On account", 1, Decimal("80.80"), code, TaxType="NONE")],
    }
    await agent.call("create_a_xero_bank_transaction", BankTransactions=[transaction])


async def list_overpayments(agent, found):
    await _receive_credit(agent, found, "RECEIVE-OVERPAYMENT", "610")
    tool = "list_all_xero_overpayments"
    where = f'Contact.ContactID==Guid("{found.contact_id}")'
    credit = only((await agent.call(tool, where=where)).result)
    expect_equal(credit["RemainingCredit"], Decimal("80.80"), "RemainingCredit")
    found.overpayment_id = credit["OverpaymentID"]
    referenced = only((await agent.call(tool, References=["Paid twice"])).result)
    expect_equal(referenced["Reference"], "Paid twice", "Reference")


async def get_overpayment(agent, found):
    tool = "get_single_xero_overpayment_by_id"
    credit = (await agent.call(tool, OverpaymentID=found.overpayment_id)).result
    expect_equal(credit["Type"], "RECEIVE-OVERPAYMENT", "Type")
    expect_equal(credit["Status"], "AUTHORISED", "Status")


async def list_prepayments(agent, found):
    await _receive_credit(agent, found, "RECEIVE-PREPAYMENT", "830")
    tool = "list_all_xero_prepayments"
    where = f'Contact.ContactID==Guid("{found.contact_id}")'
    credit = only((await agent.call(tool, where=where)).result)
    expect_equal(credit["Total"], Decimal("80.80"), "Total")
    found.prepayment_id = credit["PrepaymentID"]


async def get_prepayment(agent, found):
    tool = "get_single_xero_prepayment_by_id"
    credit = (await agent.call(tool, PrepaymentID=found.prepayment_id)).result
    expect_equal(credit["Type"], "RECEIVE-PREPAYMENT", "Type")
    expect_equal(only(credit["LineItems"])["AccountCode"], "830", "AccountCode")


# Receipts and expense claims


async def create_receipt(agent, found):
    receipt = {
        "Date": day(-2),
        "Contact": {"Name": "Capital Cab Co"},
        "User": {"UserID": found.user_id},
        "Reference": "Airport",
        "LineItems": [line("Cab", 1, Decimal("48.60"), "493", TaxType="NONE")],
    }
    created = only((await agent.call("create_a_xero_receipt", Receipts=[receipt])).result)
    expect_equal(created["Total"], Decimal("48.60"), "Total")
    expect_equal(created["Status"], "DRAFT", "Status")
    found.receipt_id = created["ReceiptID"]


async def get_receipt(agent, found):
    tool = "get_single_xero_receipt_by_id"
    receipt = (await agent.call(tool, ReceiptID=found.receipt_id)).result
    expect_equal(receipt["User"]["UserID"], found.user_id, "whose it is")
    expect_equal(receipt["Date"], day(-2), "Date")


async def list_receipts(agent, found):
    drafts = (await agent.call("list_all_xero_receipts", where='Status=="DRAFT"')).result
    expect(found.receipt_id in [receipt["ReceiptID"] for receipt in drafts], "it is missing")


async def create_expense_claim(agent, found):
    claim = {"User": {"UserID": found.user_id}, "Receipts": [{"ReceiptID": found.receipt_id}]}
    created = only((await agent.call("create_a_xero_expense_claim", ExpenseClaims=[claim])).result)
    expect_equal(created["Status"], "SUBMITTED", "Status")
    expect_equal(created["Total"], Decimal("48.60"), "Total")
    found.claim_id = created["ExpenseClaimID"]


async def get_expense_claim(agent, found):
    tool = "get_single_xero_expense_claim_by_id"
    claim = (await agent.call(tool, ExpenseClaimID=found.claim_id)).result
    expect_equal(only(claim["Receipts"])["ReceiptID"], found.receipt_id, "its receipt")


async def update_expense_claim(agent, found):
    claim = (
        await agent.call(
            "update_a_xero_expense_claim_by_id",
            ExpenseClaimID=found.claim_id,
            ExpenseClaims=[{"Status": "AUTHORISED"}],
        )
    ).result
    expect_equal(claim["Status"], "AUTHORISED", "Status")
    expect_equal(claim["AmountDue"], Decimal("48.60"), "AmountDue")


async def list_expense_claims(agent, found):
    claims = (await agent.call("list_all_xero_expense_claims", where='Status=="AUTHORISED"')).result
    expect(found.claim_id in [claim["ExpenseClaimID"] for claim in claims], "it is missing")
    expect({claim["Status"] for claim in claims} == {"AUTHORISED"}, "not all are authorised")


CALLS = {
    "create_a_xero_payment": create_payment,
    "get_single_xero_payment_by_id": get_payment,
    "list_all_xero_payments": list_payments,
    "delete_a_xero_payment_by_id": delete_payment,
    "create_a_xero_batch_payment": create_batch_payment,
    "get_single_xero_batch_payment_by_id": get_batch_payment,
    "list_all_xero_batch_payments": list_batch_payments,
    "delete_a_xero_batch_payment_by_id": delete_batch_payment,
    "create_a_xero_bank_transaction": create_bank_transaction,
    "list_all_xero_bank_transactions": list_bank_transactions,
    "get_single_xero_bank_transaction_by_id": get_bank_transaction,
    "update_a_xero_bank_transaction_by_id": update_bank_transaction,
    "create_a_xero_bank_transfer": create_bank_transfer,
    "get_single_xero_bank_transfer_by_id": get_bank_transfer,
    "list_all_xero_bank_transfers": list_bank_transfers,
    "create_a_xero_credit_note": create_credit_note,
    "update_a_xero_credit_note_by_id": update_credit_note,
    "xero_credit_notes_allocate": allocate_credit_note,
    "get_single_xero_credit_note_by_id": get_credit_note,
    "list_all_xero_credit_notes": list_credit_notes,
    "list_all_xero_overpayments": list_overpayments,
    "get_single_xero_overpayment_by_id": get_overpayment,
    "list_all_xero_prepayments": list_prepayments,
    "get_single_xero_prepayment_by_id": get_prepayment,
    "create_a_xero_receipt": create_receipt,
    "get_single_xero_receipt_by_id": get_receipt,
    "list_all_xero_receipts": list_receipts,
    "create_a_xero_expense_claim": create_expense_claim,
    "get_single_xero_expense_claim_by_id": get_expense_claim,
    "update_a_xero_expense_claim_by_id": update_expense_claim,
    "list_all_xero_expense_claims": list_expense_claims,
}
