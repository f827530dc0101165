/// The shapes of Xero's accounting API: records and their parts.
enum XeroModel: String, Sendable {
  case account, address, allocation, attachment, balance, balances, bankTransaction, bankTransfer
  case batchPayment, bill, brandingTheme, budget, budgetBalance, budgetLine, contact, contactGroup
  case contactPerson, creditNote, currency, expenseClaim, historyRecord, invoice, item, journal
  case journalLine, lineItem, linkedTransaction, manualJournal, manualJournalLine, organisation
  case overpayment, payment, paymentDelete, paymentTerm, phone, prepayment, purchase
  case purchaseOrder, quote, receipt, repeatingInvoice, schedule, taxComponent, taxRate, tracking
  case trackingCategory, trackingOption, user, validationError

  /// `BankTransaction`, as Xero names the type in complaints.
  var typeName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  var fields: [XeroField] { Self.fields[self] ?? [] }

  func field(_ name: String) -> XeroField? { Self.index[self]?[name] }

  private static let fields: [XeroModel: [XeroField]] =
    documentFields.merging(partyFields) { first, _ in first }
    .merging(settingFields) { first, _ in first }

  private static let index: [XeroModel: [String: XeroField]] = fields.mapValues { fields in
    Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  static let lineAmountTypes = XeroType.choice(["Exclusive", "Inclusive", "NoTax"])

  /// What every record says of its own acceptance.
  static let outcome: [XeroField] =
    XeroField.shown(.boolean, "HasErrors", "HasValidationErrors", "HasAttachments")
    + XeroField.shown(.list(.part(.validationError)), "ValidationErrors", "Warnings")
    + XeroField.shown(.text(255), "StatusAttributeString")
    + XeroField.shown(.list(.part(.attachment)), "Attachments")

  static let updated: [XeroField] =
    XeroField.shown(.moment, "UpdatedDateUTC") + XeroField.shown(.text(255), "UpdatedDateUTCString")
}
