import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's other records` {
  private let probe = XeroProbe()

  private func put(_ kind: String, _ record: String) async -> Reply {
    await probe.send("PUT", "/" + kind, #"{"\#(kind)":[\#(record)]}"#)
  }

  @Test func `money is received and spent through bank accounts only`() async {
    func receive(_ code: String) async -> Reply {
      await put(
        "BankTransactions",
        #"{"Type":"RECEIVE","Contact":{"Name":"Acme Corp"},"BankAccount":{"Code":"\#(code)"},"#
          + #""LineItems":[{"Description":"x","UnitAmount":12,"AccountCode":"270"}]}"#)
    }
    let reply = await receive("090")
    let transaction = reply.json["BankTransactions"]?[0]
    #expect(transaction?["Total"]?.number?.text == "12.00")
    #expect(transaction?["IsReconciled"]?.bool == false)
    #expect(
      await receive("200").complaints
        == ["Invalid Bank Account: BankAccount must name an account of the type BANK."])
    let id = transaction?["BankTransactionID"]?.string ?? ""
    let deleted = await probe.send(
      "POST", "/BankTransactions/" + id, #"{"BankTransactions":[{"Status":"DELETED"}]}"#)
    #expect(deleted.json["BankTransactions"]?[0]?["Status"]?.string == "DELETED")
  }

  @Test func `an overpayment is a credit that can be refunded, and goes with its transaction`()
    async
  {
    let credit = await probe.list("Overpayments")[0]
    #expect(credit["RemainingCredit"]?.number?.text == "345.00")
    let id = credit["OverpaymentID"]?.string ?? ""
    let transaction = await probe.list("BankTransactions", where: "OverpaymentID==Guid(\"\(id)\")")
    let path = "/BankTransactions/" + (transaction[0]["BankTransactionID"]?.string ?? "")
    let delete = #"{"BankTransactions":[{"Status":"DELETED"}]}"#
    let refund = await put(
      "Payments",
      #"{"Overpayment":{"OverpaymentID":"\#(id)"},"Account":{"Code":"090"},"Amount":45,"#
        + #""Date":"2026-03-02"}"#)
    let payment = refund.json["Payments"]?[0]
    #expect(payment?["PaymentType"]?.string == "AROVERPAYMENTPAYMENT")
    #expect(
      await probe.send("POST", path, delete).complaints == [
        "This document cannot be edited as it has a payment or credit note allocated to it."
      ])
    _ = await probe.send(
      "POST", "/Payments/" + (payment?["PaymentID"]?.string ?? ""), #"{"Status":"DELETED"}"#)
    #expect(await probe.send("POST", path, delete).status == 200)
    #expect(await probe.list("Overpayments")[0]["Status"]?.string == "VOIDED")
  }

  @Test func `a transfer moves money between two accounts`() async {
    let reply = await put(
      "BankTransfers",
      #"{"FromBankAccount":{"Code":"090"},"ToBankAccount":{"Code":"091"},"Amount":"50.00"}"#)
    #expect(reply.json["BankTransfers"]?[0]?["Amount"]?.number?.text == "50.00")
    let same = await put(
      "BankTransfers",
      #"{"FromBankAccount":{"Code":"090"},"ToBankAccount":{"Code":"090"},"Amount":5}"#)
    #expect(same.complaints == ["The accounts of a transfer must be different."])
  }

  @Test func `a contact's name is its own, and a new name shows in its documents`() async {
    let taken = await put("Contacts", #"{"Name":"acme corp"}"#)
    #expect(
      taken.complaints == [
        "The contact name acme corp is already assigned to another contact. The contact name must "
          + "be unique across all active contacts."
      ])
    #expect(
      await put("Contacts", #"{"Name":"N","EmailAddress":"n"}"#).complaints
        == ["Email address must be valid."])
    let id = await probe.list("Contacts")[0]["ContactID"]?.string ?? ""
    _ = await probe.send("POST", "/Contacts/" + id, #"{"Contacts":[{"Name":"Acme Inc"}]}"#)
    let invoice = await probe.record("Invoices", "/Invoices/INV-1045")
    #expect(invoice["Contact"]?["Name"]?.string == "Acme Inc")
  }

  @Test func `a group takes contacts`() async {
    let group = await put("ContactGroups", #"{"Name":"VIP"}"#).json["ContactGroups"]?[0]
    let path = "/ContactGroups/" + (group?["ContactGroupID"]?.string ?? "")
    let id = await probe.list("Contacts")[0]["ContactID"]?.string ?? ""
    let body = #"{"Contacts":[{"ContactID":"\#(id)"}]}"#
    #expect(await probe.send("PUT", path + "/Contacts", body).status == 200)
    let held = await probe.record("ContactGroups", path)
    #expect(held["Contacts"]?.description == #"[{"ContactID":"\#(id)","Name":"Acme Corp"}]"#)
  }

  @Test func `accounts are deleted unless they are used or Xero's own`() async {
    let created = await probe.send(
      "PUT", "/Accounts", #"{"Code":"998","Name":"Spare","Type":"EXPENSE"}"#
    ).json["Accounts"]?[0]
    let id = created?["AccountID"]?.string ?? ""
    let deleted = await probe.send("DELETE", "/Accounts/" + id)
    #expect(deleted.json["Accounts"]?[0]?["Status"]?.string == "DELETED")
    let sales = await probe.list("Accounts", where: #"Code=="200""#)[0]["AccountID"]?.string ?? ""
    #expect(
      await probe.send("DELETE", "/Accounts/" + sales).complaints
        == ["The account has transactions. Archive it instead of deleting it."])
    let system = await probe.list("Accounts", where: #"SystemAccount=="GST""#)[0]["AccountID"]
    #expect(
      await probe.send("DELETE", "/Accounts/" + (system?.string ?? "")).complaints
        == ["System accounts cannot be deleted."])
  }

  @Test func `items fill the lines that name them, and go with 204`() async {
    #expect(
      await put("Items", #"{"Name":"x"}"#).complaints == ["Price List Item Code must be specified"])
    let reply = await put(
      "Invoices",
      #"{"Type":"ACCREC","Contact":{"Name":"Acme Corp"},"LineItems":[{"ItemCode":"CONSULT","#
        + #""Quantity":2}]}"#)
    #expect(reply.json["Invoices"]?[0]?["SubTotal"]?.number?.text == "300.00")
    #expect(await probe.send("DELETE", "/Items/CABLE").status == 204)
    #expect(await probe.get("/Items/CABLE").status == 404)
  }

  @Test func `a tax rate is the sum of its components, compound ones last`() async {
    let reply = await put(
      "TaxRates",
      #"{"Name":"CA","TaxComponents":[{"Name":"State","Rate":2.25},{"Name":"City","Rate":10,"#
        + #""IsCompound":true}]}"#)
    let rate = reply.json["TaxRates"]?[0]
    #expect(rate?["TaxType"]?.string == "TAX001")
    #expect(rate?["EffectiveRate"]?.number?.text == "12.475")
    let changed = await probe.send(
      "POST", "/TaxRates", #"{"TaxRates":[{"TaxType":"TAX001","Name":"California"}]}"#)
    #expect(changed.json["TaxRates"]?[0]?["Name"]?.string == "California")
    #expect(await probe.record("TaxRates", "/TaxRates/TAX001")["Name"]?.string == "California")
  }

  @Test func `a manual journal adds up to zero`() async {
    func journal(_ amount: String) async -> Reply {
      await put(
        "ManualJournals",
        #"{"Narration":"n","Status":"POSTED","JournalLines":[{"LineAmount":100,"#
          + #""AccountCode":"400"},{"LineAmount":\#(amount),"AccountCode":"429"}]}"#)
    }
    #expect(await journal("-100").status == 200)
    #expect(
      await journal("-99.99").complaints
        == ["The total debits (100.00) must equal total credits (99.99)"])
  }

  @Test func `categories and options are bare bodies`() async {
    let wrapped = await put("TrackingCategories", #"{"Name":"x"}"#)
    #expect(wrapped.json["Type"]?.string == "NoDataProcessedException")
    let third = await probe.send("PUT", "/TrackingCategories", #"{"Name":"x"}"#)
    #expect(
      third.complaints == ["An organisation can have at most two active tracking categories."])
    let id = await probe.list("TrackingCategories")[0]["TrackingCategoryID"]?.string ?? ""
    let path = "/TrackingCategories/" + id
    let option = await probe.send("PUT", path + "/Options", #"{"Name":"Overseas"}"#)
    #expect(option.json["Options"]?[0]?["Name"]?.string == "Overseas")
    let renamed = await probe.send("POST", path, #"{"Name":"Area"}"#)
    #expect(renamed.json["TrackingCategories"]?[0]?["Options"]?.count == 5)
  }

  @Test func `receipts are claimed, and a cost is charged on`() async {
    let user = await probe.list("Users")[0]["UserID"]?.string ?? ""
    let receipt = await put(
      "Receipts",
      #"{"Date":"2026-03-01","Contact":{"Name":"Cafe"},"User":{"UserID":"\#(user)"},"#
        + #""LineItems":[{"Description":"Lunch","UnitAmount":8.4,"AccountCode":"420"}]}"#
    ).json["Receipts"]?[0]
    let id = receipt?["ReceiptID"]?.string ?? ""
    let body = #"{"User":{"UserID":"\#(user)"},"Receipts":[{"ReceiptID":"\#(id)"}]}"#
    let claim = await put("ExpenseClaims", body)
    #expect(claim.json["ExpenseClaims"]?[0]?["Total"]?.number?.text == "8.40")
    #expect(
      await put("ExpenseClaims", body).status == 400)
    let bill = await probe.list("Invoices", "?page=1&where=Type%3D%3D%22ACCPAY%22")[0]
    let linked = await probe.send(
      "PUT", "/LinkedTransactions",
      #"{"SourceTransactionID":"\#(bill["InvoiceID"]?.string ?? "")","#
        + #""SourceLineItemID":"\#(id)"}"#)
    #expect(
      linked.complaints == ["The SourceLineItemID and SourceTransactionID do not match"])
  }

  @Test func `orders, quotes and repeating invoices are numbered and priced`() async {
    let line = #"[{"Description":"x","Quantity":2,"UnitAmount":5,"AccountCode":"310"}]"#
    let order = await put("PurchaseOrders", #"{"Contact":{"Name":"New"},"LineItems":\#(line)}"#)
    let shown = order.json["PurchaseOrders"]?[0]
    #expect(shown?["PurchaseOrderNumber"]?.string == "PO-0013")
    #expect(shown?["Total"]?.number?.text == "10.83")
    let quote = await put("Quotes", #"{"Contact":{"Name":"New"},"LineItems":\#(line)}"#)
    #expect(quote.complaints == ["Date must be specified"])
    let repeating = await put(
      "RepeatingInvoices",
      #"{"Type":"ACCREC","Contact":{"Name":"New"},"LineItems":\#(line),"#
        + #""Schedule":{"Period":1,"Unit":"MONTHLY","DueDate":10}}"#)
    #expect(repeating.complaints == ["Schedule DueDateType must be specified"])
  }

  @Test func `an invoice is emailed and shown online`() async {
    let sent = await probe.send("POST", "/Invoices/INV-1045/Email", "{}")
    #expect(sent.status == 204)
    #expect(sent.body.isEmpty)
    #expect(await probe.record("Invoices", "/Invoices/INV-1045")["SentToContact"]?.bool == true)
    let online = await probe.get("/Invoices/INV-1045/OnlineInvoice").json["OnlineInvoices"]?[0]
    #expect(online?["OnlineInvoiceUrl"]?.string?.hasPrefix("https://in.xero.com/") == true)
    let noted = await probe.send(
      "PUT", "/Invoices/INV-1045/History", #"{"HistoryRecords":[{"Details":"Called"}]}"#)
    #expect(noted.json["HistoryRecords"]?[0]?["Details"]?.string == "Called")
    let records = await probe.get("/Invoices/INV-1045/History").json["HistoryRecords"]?.list ?? []
    #expect(records.first?["Details"]?.string == "Called")
    let files = await probe.get("/Invoices/INV-1045/Attachments").json["Attachments"]
    #expect(files?[0]?["FileName"]?.string == "order.pdf")
  }
}
