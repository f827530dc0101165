extension XeroSeed {
  /// What the last weeks brought: the invoice that a deposit matches, and the deposit.
  mutating func addRecent() {
    let day = today + -46
    var given: XeroRecord = [
      "Type": "ACCREC", "Contact": contact("Global Industries"), "InvoiceNumber": "INV-9920",
      "Reference": "Retainer", "Status": "AUTHORISED",
      "LineItems": .records([
        line("Consulting Services", cents: 15_000, to: "200", quantity: 30, tax: "NONE")
      ]),
    ]
    given.set("Date", day: day)
    given.set("DueDate", day: day + 30)
    let invoice = add(.invoices, given, on: day)
    for (record, name) in [
      (invoice, "retainer.pdf"),
      (store.find(.invoices, "InvoiceNumber", is: "INV-1045") ?? [:], "order.pdf"),
    ] {
      let id = record.text("InvoiceID") ?? ""
      store.attachments[id] = [
        [
          "AttachmentID": .text(store.newID()), "FileName": .text(name),
          "Url": .text("https://api.xero.com/api.xro/2.0/Invoices/\(id)/Attachments/\(name)"),
          "MimeType": "application/pdf", "ContentLength": .integer(48_213),
        ]
      ]
      store.update(.invoices) { other in
        if other.text("InvoiceID") == id { other["HasAttachments"] = true }
      }
    }
    for (type, name, reference, cents, code, age) in [
      ("RECEIVE", "Unidentified payer", "Wire 88213", 450_000, "850", 2),
      ("RECEIVE", "Unidentified payer", "Deposit 88240", 123_750, "850", 3),
      ("RECEIVE", "Quarry Road Cafe", "Card sale", 21_340, "260", 5),
      ("SPEND", "Capital Cab Co", "Airport ride", 4_860, "493", 1),
      ("SPEND", "Office Supplies Company", "Paper and toner", 13_215, "453", 4),
      ("SPEND", "Swanston Security", "Alarm service", 18_000, "429", 6),
    ] {
      spend(
        type, name, reference, cents: cents, to: code, on: today + -age, tax: "NONE",
        isReconciled: false)
    }
    var transfer: XeroRecord = [
      "FromBankAccount": account("090"), "ToBankAccount": account("091"),
      "Amount": .amount(XeroAmount(5_000)), "Reference": "To savings",
    ]
    for age in [200, 110, 20] {
      transfer.set("Date", day: today + -age)
      add(.bankTransfers, transfer, on: today + -age)
    }
  }

  /// Credit notes, overpayments, prepayments and a batch.
  mutating func addCredits() {
    for index in 0..<6 {
      let day = today + (-90 + index * 12)
      let isSale = index % 3 != 2
      var given: XeroRecord = [
        "Type": .text(isSale ? "ACCRECCREDIT" : "ACCPAYCREDIT"),
        "Contact": contact(isSale ? Self.customers[index + 4] : "Gable Print"),
        "Reference": "Returned goods", "Status": .text(index == 5 ? "DRAFT" : "AUTHORISED"),
        "LineItems": .records([
          line("Returned goods", cents: 7_500 + index * 1_250, to: isSale ? "200" : "461")
        ]),
      ]
      given.set("Date", day: day)
      add(.creditNotes, given, on: day)
    }
    let day = today + -60
    spend(
      "RECEIVE-OVERPAYMENT", "Summit Legal", "Paid twice", cents: 34_500, to: "610", on: day,
      tax: "NONE")
    spend(
      "RECEIVE-PREPAYMENT", "Delta Robotics", "Deposit for training", cents: 95_000, to: "830",
      on: day + 3, tax: "NONE")
    spend(
      "SPEND-PREPAYMENT", "Hoyt Productions", "Annual retainer", cents: 60_000, to: "620",
      on: day + 5, tax: "NONE")
    let bills = (0..<2).map { index in
      var given: XeroRecord = [
        "Type": "ACCPAY", "Contact": contact("Young Bros Transport"),
        "InvoiceNumber": .text("YB-\(310 + index)"), "Status": "AUTHORISED",
        "LineItems": .records([line("Freight", cents: 18_000 + index * 2_500, to: "310")]),
      ]
      given.set("Date", day: day + 20)
      given.set("DueDate", day: day + 40)
      return add(.invoices, given, on: day + 20)
    }
    var batch: XeroRecord = [
      "Account": account("090"), "Reference": "Freight run",
      "Payments": .records(
        bills.map { bill in
          [
            "Invoice": .record(bill.keeping(["InvoiceID"])), "Amount": bill["AmountDue"] ?? .null,
          ]
        }),
    ]
    batch.set("Date", day: day + 35)
    add(.batchPayments, batch, on: day + 35)
  }
}
