/// The statuses of invoices, in the words of Billsby's reference.
enum InvoiceStatus {
  static let paid = "paid"
  static let unpaid = "unpaid"
  static let pending = "pending"
  static let paidOffline = "paid offline"
  static let writtenOff = "written off"

  static let paidOnes = [paid, paidOffline]
  /// What still can be paid, paid offline or written off.
  static let openOnes = [unpaid, pending]
}

/// What Billsby shows of invoices, payments and credit notes, call by call.
enum InvoiceAnswers {
  private static let customer: [AnswerField] = [
    .of(.customer, "customerId"), "customerUniqueId",
    .of(.customer, "firstName", as: "customerFirstName"),
    .of(.customer, "lastName", as: "customerLastName"),
    AnswerField("customerFullName") { store, record in
      store.linked(.customer, record["customerUniqueId"])
        .map { .text("\($0.text("firstName")) \($0.text("lastName"))") } ?? .null
    },
  ]

  static let ofCompany =
    ["invoiceId", "invoiceNumber"] + customer + [
      .moment("createdOn"), "amount", .money("formattedAmount", of: "amount"), "status",
      "currency",
    ]

  static let searched: [AnswerField] = [
    "invoiceNumber", "customerUniqueId", .of(.customer, "firstName"), .of(.customer, "lastName"),
    .of(.customer, "email"),
  ]

  static let ofCustomer: [AnswerField] = [
    "invoiceId", .moment("createdOn"), "invoiceNumber", "amount", "refundableAmount",
    .money("formattedAmount", of: "amount"), "currency", links, "status",
  ]

  private static let links = AnswerField("linkedTransactionsCount") { store, record in
    .integer(store.all(.creditNote, where: "invoiceId", is: record["invoiceId"]).count)
  }

  static let refunded: [AnswerField] = [
    "invoiceNumber", .renamed("amount", from: "refundableAmount"),
  ]

  static let payment: [AnswerField] = [
    "paymentLogId", .moment("createdOn"), "gatewayId", "gatewayName", "reference",
    "paymentMethod", "status",
  ]

  // The amounts of credit notes are texts.
  static let creditNoteOfCompany =
    ["creditNoteId", "creditNoteUniqueId"] + customer + [
      .moment("createdOn"), .digits("amount"), "status", "currency",
    ]

  static let creditNoteSearched: [AnswerField] = ["creditNoteUniqueId"] + searched

  static let creditNoteOfCustomer: [AnswerField] = [
    "invoiceId", .moment("createdOn"), "invoiceNumber", .digits("amount"), "currency",
    .constant("linkedTransactionsCount", .integer(1)), "status",
    .constant("paymentGatewayDisplayName", .text(Company.gateway)),
  ]

  /// The whole invoice. Its numbers are texts; amounts count minor units here too.
  static let details =
    [.digits("invoiceId")] + addressee + [
      "invoiceNumber", .moment("createdOn"), .money("formattedAmount", of: "amount"),
      .digits("amount"), "currency", "status", .digits("subTotal", from: "amount"),
      .constant("taxTotal", .text("0")), .money("prorationAdjustment", of: "prorationAdjustment"),
      .constant("prorationFactor", .null), .constant("taxes", .json(.array([]))), "invoiceType",
      subscriptions,
    ] + Company.fields + [
      .of(.customer, "cardType"), .of(.customer, "last4Digits", as: "cardLast4Digits"),
      .of(.customer, .digits("expiryMonth"), as: "cardExpiryMonth"),
      .of(.customer, .digits("expiryYear"), as: "cardExpiryYear"), .digits("refundableAmount"),
    ] + Company.footer

  private static let addressee: [AnswerField] = [
    .of(.customer, "email", as: "customerEmail"),
    .of(.customer, "firstName", as: "customerFirstName"),
    .of(.customer, "lastName", as: "customerLastName"), "customerUniqueId",
    .of(.customer, "addressLine1"), .of(.customer, "addressLine2"),
    .of(.customer, "postCode", as: "addressPostCode"), .of(.customer, "city", as: "addressCity"),
    .of(.customer, "state", as: "addressState"), .of(.customer, "country", as: "addressCountry"),
    .of(.customer, "country", as: "addressCountryCode"),
  ]

  private static let period: [AnswerField] = [
    "subscriptionUniqueId", "planName", .moment("billingPeriodStart"),
    .moment("billingPeriodEnd"),
    AnswerField("subscriptionItems") { store, record in
      .json(.array([item.json(record, store)]))
    },
  ]

  private static let item: [AnswerField] = [
    "description", .digits("units"), .digits("unitPrice"), .constant("discounts", .text("0")),
    .digits("amount"),
  ]

  private static let subscriptions = AnswerField("subscriptions") { store, record in
    .json(
      .array(record["subscriptionUniqueId"].isNull ? [] : [period.json(record, store)]))
  }
}
