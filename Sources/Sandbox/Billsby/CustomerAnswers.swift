/// What Billsby shows of customers, call by call.
enum CustomerAnswers {
  static let address: [AnswerField] = [
    "addressLine1", "addressLine2", "state", "city", "country", "postCode",
  ]

  /// The dial code's name differs from the one in the details.
  static let listed: [AnswerField] = [
    "customerUniqueId", "customerId", "firstName", "lastName", "email", .moment("createdOn"),
    "status", "phoneNumber", "phoneNumberDialCode",
    .renamed("phoneNumberDialCodeCountry", from: "phoneNumberDialCountry"),
    .object("billingAddress", address),
  ]

  static let created: [AnswerField] = ["customerUniqueId"]

  private static let person: [AnswerField] = [
    "firstName", "lastName", .object("billingAddress", address), "email", "additionalEmail",
    "phoneNumberDialCountry", "phoneNumberDialCode", "phoneNumber",
    .flag("isMarketingConsentGiven"), .moment("createdOn"),
  ]

  private static let money: [AnswerField] = [
    .constant("companyCurrency", .text(Company.currency)),
    AnswerField("totalAmountPaid") { store, record in
      .text(String(store.paidTotal(of: record) / 100))
    },
    AnswerField("averageAmountPerMonth") { store, record in
      let first = record.moment("createdOn")?.day.daysSinceEpoch ?? 0
      let last = store.lastPayment(of: record)?.day.daysSinceEpoch ?? first
      return .text(String(store.paidTotal(of: record) / 100 / max(1, (last - first) / 30 + 1)))
    },
    "cardStatus",
  ]

  static let details = money + ["customerUniqueId"] + person + ["status"]

  static let updated =
    [.renamed("customerId", from: "customerUniqueId")] + person
    + [.renamed("uniqueId", from: "customerUniqueId")]

  static let cleared =
    money + ["customerTaxRegNumber", "customerUniqueId"] + person
    + [.renamed("uniqueId", from: "customerUniqueId"), "status"]
}

extension BillsbyStore {
  /// What the customer has paid and not got back, in minor units.
  func paidTotal(of customer: BillsbyRecord) -> Int {
    let owner = customer["customerUniqueId"]
    let paid = all(.invoice, where: "customerUniqueId", is: owner)
      .filter { InvoiceStatus.paidOnes.contains($0.text("status")) }
    let returned = all(.creditNote, where: "customerUniqueId", is: owner)
      .filter { $0.text("status") == "paid" }
    return paid.reduce(0) { $0 + $1.integer("amount") }
      - returned.reduce(0) { $0 + $1.integer("amount") }
  }

  /// When the customer's last paid invoice was made.
  func lastPayment(of customer: BillsbyRecord) -> Moment? {
    all(.invoice, where: "customerUniqueId", is: customer["customerUniqueId"])
      .last { InvoiceStatus.paidOnes.contains($0.text("status")) }?.moment("createdOn")
  }
}
