/// The kinds of record that a stand-in for Billsby holds.
enum BillsbyKind: String, Sendable, CaseIterable {
  case customer = "Customer"
  case subscription = "Subscription"
  case event = "Subscription event"
  case subscriptionAddOn = "Add-on of a subscription"
  case subscriptionAllowance = "Allowance of a subscription"
  case invoice = "Invoice"
  case payment = "Payment"
  case creditNote = "Credit note"
  case product = "Product"
  case plan = "Plan"
  case cycle = "Cycle"
  case addOn = "Add-on"
  case allowance = "Allowance"
  case planAddOn = "Add-on of a plan"
  case planAllowance = "Allowance of a plan"
  case addOnPrice = "Price of an add-on"
  case allowancePrice = "Price of an allowance"
  case counterOperation = "Counter operation"
  case customField = "Custom field"
  case cardRequest = "Request for card details"

  /// The name of the integer by which Billsby counts the kind, in answers.
  var numberName: String {
    switch self {
    case .customer: "customerId"
    case .subscription: "subscriptionId"
    case .event: "subscriptionEventLogId"
    case .invoice: "invoiceId"
    case .payment: "paymentLogId"
    case .creditNote: "creditNoteId"
    case .product: "productId"
    case .plan: "planId"
    case .cycle: "cycleId"
    case .addOn: "addonId"
    case .allowance: "allowanceId"
    case .customField: "customFieldId"
    default: "number"
    }
  }

  /// The name of the text that paths name a record by, where it is not the integer.
  var keyName: String? {
    switch self {
    case .customer: "customerUniqueId"
    case .subscription: "subscriptionUniqueId"
    case .invoice: "invoiceNumber"
    case .creditNote: "creditNoteUniqueId"
    default: nil
    }
  }

  /// The placeholder that names the kind in paths.
  var placeholder: String {
    self == .creditNote ? "creditNoteNumber" : keyName ?? numberName
  }
}
