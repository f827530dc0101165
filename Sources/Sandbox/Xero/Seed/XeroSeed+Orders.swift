extension XeroSeed {
  /// Purchase orders, quotes and invoices that repeat.
  mutating func addOrders() {
    for index in 0..<12 {
      let day = today + (-160 + index * 13)
      var given: XeroRecord = [
        "Contact": contact(Self.suppliers[index % Self.suppliers.count]),
        "PurchaseOrderNumber": .text("PO-\(padded(index + 1, to: 4))"),
        "Reference": .text("Stock \(index + 1)"),
        "Status": .text(["AUTHORISED", "DRAFT", "SUBMITTED"][index % 3]),
        "DeliveryAddress": "10 Market Street, San Francisco CA 94103",
        "LineItems": .records([
          line("Docking Station", cents: 11_340, to: "310", quantity: index + 1)
        ]),
      ]
      given.set("Date", day: day)
      given.set("DeliveryDate", day: day + 21)
      add(.purchaseOrders, given, on: day)
    }
    for index in 0..<10 {
      let day = today + (-100 + index * 10)
      var given: XeroRecord = [
        "Contact": contact(Self.customers[(index * 3) % Self.customers.count]),
        "QuoteNumber": .text("QU-\(padded(index + 1, to: 4))"), "Title": "Rollout",
        "Summary": "Consulting and licences", "Terms": "Valid for 30 days",
        "Status": .text(index % 2 == 0 ? "SENT" : "DRAFT"),
        "LineItems": .records([
          line("Consulting Services", cents: 15_000, to: "200", quantity: 8 + index),
          line("Software License", cents: 50_000, to: "200", quantity: 1 + index % 3),
        ]),
      ]
      given.set("Date", day: day)
      given.set("ExpiryDate", day: day + 30)
      let quote = add(.quotes, given, on: day)
      if index == 4 { change(.quotes, quote, ["Status": "ACCEPTED"], on: day + 5) }
    }
    for index in 0..<4 {
      let isSale = index < 3
      add(
        .repeatingInvoices,
        [
          "Type": .text(isSale ? "ACCREC" : "ACCPAY"),
          "Contact": contact(isSale ? Self.customers[index + 8] : "Net Connect"),
          "Reference": "[Month]", "Status": .text(index == 2 ? "DRAFT" : "AUTHORISED"),
          "Schedule": .record([
            "Period": .integer(1), "Unit": "MONTHLY", "DueDate": .integer(20),
            "DueDateType": "OFFOLLOWINGMONTH", "StartDate": .date(today + -150),
            "NextScheduledDate": .date(today.firstOfMonth.adding(months: 1)),
          ]),
          "LineItems": .records([
            line(
              isSale ? "Support plan" : "Internet line", cents: 29_900,
              to: isSale ? "200" : "489")
          ]),
        ], on: today + -155)
    }
  }

  /// Journals by hand, receipts with their claim, and costs that are charged on.
  mutating func addExtras() {
    for month in 0..<6 {
      let day = today + (-170 + month * 30)
      add(
        .manualJournals,
        [
          "Narration": .text("Depreciation \(day.monthText)"), "Date": .date(day),
          "Status": .text(month == 5 ? "DRAFT" : "POSTED"),
          "JournalLines": .records([
            ["LineAmount": .amount(XeroAmount(cents: 12_500)), "AccountCode": "416"],
            ["LineAmount": .amount(XeroAmount(cents: -12_500)), "AccountCode": "711"],
          ]),
        ], on: day)
    }
    let user = store.all(.users).dropFirst().first?.keeping(["UserID"]) ?? [:]
    var receipts: [XeroRecord] = []
    for index in 0..<5 {
      let day = today + (-40 + index * 6)
      var given: XeroRecord = [
        "User": .record(user), "Contact": contact("Capital Cab Co"),
        "Reference": .text("Trip \(index + 1)"),
        "LineItems": .records([line("Cab", cents: 2_300 + index * 410, to: "493")]),
      ]
      given.set("Date", day: day)
      receipts.append(add(.receipts, given, on: day))
    }
    for pair in [receipts[0..<2], receipts[2..<3]] {
      let claim = add(
        .expenseClaims,
        [
          "User": .record(user),
          "Receipts": .records(pair.map { $0.keeping(["ReceiptID"]) }),
        ], on: today + -10)
      if pair.count == 2 {
        change(.expenseClaims, claim, ["Status": "AUTHORISED"], on: today + -8)
      }
    }
    let bills = store.all(.invoices).filter { bill in
      bill.text("Type") == "ACCPAY" && bill.text("Status") == "PAID"
    }
    for bill in bills.suffix(2) {
      add(
        .linkedTransactions,
        [
          "SourceTransactionID": bill["InvoiceID"] ?? "",
          "SourceLineItemID": bill.records("LineItems").first?["LineItemID"] ?? "",
          "ContactID": store.find(.contacts, "Name", is: "Acme Corp")?["ContactID"] ?? "",
        ], on: today + -15)
    }
  }
}
