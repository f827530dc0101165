/// The kinds of records that are kept, each named as the path and the answers name it.
enum XeroKind: String, Sendable, CaseIterable {
  case accounts = "Accounts"
  case bankTransactions = "BankTransactions"
  case bankTransfers = "BankTransfers"
  case batchPayments = "BatchPayments"
  case brandingThemes = "BrandingThemes"
  case budgets = "Budgets"
  case contactGroups = "ContactGroups"
  case contacts = "Contacts"
  case creditNotes = "CreditNotes"
  case currencies = "Currencies"
  case expenseClaims = "ExpenseClaims"
  case invoices = "Invoices"
  case items = "Items"
  case linkedTransactions = "LinkedTransactions"
  case manualJournals = "ManualJournals"
  case organisations = "Organisations"
  case overpayments = "Overpayments"
  case payments = "Payments"
  case prepayments = "Prepayments"
  case purchaseOrders = "PurchaseOrders"
  case quotes = "Quotes"
  case receipts = "Receipts"
  case repeatingInvoices = "RepeatingInvoices"
  case taxRates = "TaxRates"
  case trackingCategories = "TrackingCategories"
  case users = "Users"

  var model: XeroModel {
    switch self {
    case .accounts: .account
    case .bankTransactions: .bankTransaction
    case .bankTransfers: .bankTransfer
    case .batchPayments: .batchPayment
    case .brandingThemes: .brandingTheme
    case .budgets: .budget
    case .contactGroups: .contactGroup
    case .contacts: .contact
    case .creditNotes: .creditNote
    case .currencies: .currency
    case .expenseClaims: .expenseClaim
    case .invoices: .invoice
    case .items: .item
    case .linkedTransactions: .linkedTransaction
    case .manualJournals: .manualJournal
    case .organisations: .organisation
    case .overpayments: .overpayment
    case .payments: .payment
    case .prepayments: .prepayment
    case .purchaseOrders: .purchaseOrder
    case .quotes: .quote
    case .receipts: .receipt
    case .repeatingInvoices: .repeatingInvoice
    case .taxRates: .taxRate
    case .trackingCategories: .trackingCategory
    case .users: .user
    }
  }

  /// The property that identifies a record.
  var idName: String {
    switch self {
    case .taxRates: "TaxType"
    case .currencies: "Code"
    default: model.typeName + "ID"
    }
  }

  /// The property by which a path may name a record in place of the id.
  var numberName: String? {
    switch self {
    case .invoices: "InvoiceNumber"
    case .creditNotes: "CreditNoteNumber"
    case .contacts: "ContactNumber"
    case .purchaseOrders: "PurchaseOrderNumber"
    case .items: "Code"
    default: nil
    }
  }

  /// Whether a list without `page` leaves the line items out.
  var isSummarised: Bool { self == .invoices || self == .creditNotes }
}
