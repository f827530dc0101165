extension XeroModel {
  /// What invoices, orders, notes and bank transactions have in common.
  private static let document: [XeroField] =
    XeroField.of(.part(.contact), "Contact")
    + XeroField.of(.list(.part(.lineItem)), "LineItems")
    + XeroField.of(.text(4_000), "Reference")
    + XeroField.of(.text(3), "CurrencyCode")
    + XeroField.of(.amount, "CurrencyRate")
    + XeroField.of(.guid, "BrandingThemeID")
    + XeroField.shown(.amount, "SubTotal", "TotalTax", "Total", "TotalDiscount")
    + XeroField.shown(.boolean, "IsDiscounted")
    + updated + outcome

  private static let settled: [XeroField] =
    XeroField.shown(.list(.part(.payment)), "Payments")
    + XeroField.shown(.list(.part(.allocation)), "Allocations")
    + XeroField.shown(.amount, "RemainingCredit", "AppliedAmount")
    + XeroField.shown(.guid, "ID")
    + XeroField.shown(.date(twinned: false), "FullyPaidOnDate")

  private static let dated = XeroField.of(.date(twinned: true), "Date")
  private static let amounts = XeroField.of(lineAmountTypes, "LineAmountTypes")

  static let documentFields: [XeroModel: [XeroField]] = [
    .invoice: document + dated + amounts
      + XeroField.of(.choice(["ACCPAY", "ACCREC"]), "Type")
      + XeroField.of(.guid, "InvoiceID", "RepeatingInvoiceID")
      + XeroField.of(.date(twinned: true), "DueDate")
      + XeroField.of(.date(twinned: false), "ExpectedPaymentDate", "PlannedPaymentDate")
      + XeroField.shown(.date(twinned: false), "FullyPaidOnDate")
      + XeroField.of(.text(255), "InvoiceNumber", "Url")
      + XeroField.of(
        .choice(["DRAFT", "SUBMITTED", "DELETED", "AUTHORISED", "PAID", "VOIDED"]), "Status")
      + XeroField.of(.boolean, "SentToContact")
      + XeroField.shown(.amount, "AmountDue", "AmountPaid", "AmountCredited", "CISDeduction")
      + XeroField.shown(.list(.part(.payment)), "Payments")
      + XeroField.shown(.list(.part(.prepayment)), "Prepayments")
      + XeroField.shown(.list(.part(.overpayment)), "Overpayments")
      + XeroField.shown(.list(.part(.creditNote)), "CreditNotes"),
    .creditNote: document + dated + amounts + settled
      + XeroField.of(.choice(["ACCPAYCREDIT", "ACCRECCREDIT"]), "Type")
      + XeroField.of(.guid, "CreditNoteID") + XeroField.of(.text(255), "CreditNoteNumber")
      + XeroField.of(.date(twinned: true), "DueDate")
      + XeroField.shown(.boolean, "SentToContact")
      + XeroField.of(
        .choice(["DRAFT", "SUBMITTED", "DELETED", "AUTHORISED", "PAID", "VOIDED"]), "Status"),
    .bankTransaction: document + dated + amounts
      + XeroField.of(
        .choice([
          "RECEIVE", "RECEIVE-OVERPAYMENT", "RECEIVE-PREPAYMENT", "SPEND", "SPEND-OVERPAYMENT",
          "SPEND-PREPAYMENT", "RECEIVE-TRANSFER", "SPEND-TRANSFER",
        ]), "Type")
      + XeroField.of(.guid, "BankTransactionID")
      + XeroField.shown(.guid, "PrepaymentID", "OverpaymentID")
      + XeroField.of(.part(.account), "BankAccount") + XeroField.of(.boolean, "IsReconciled")
      + XeroField.of(.text(255), "Url")
      + XeroField.of(.choice(["AUTHORISED", "DELETED", "VOIDED"]), "Status"),
    .purchaseOrder: document + dated + amounts
      + XeroField.of(.guid, "PurchaseOrderID")
      + XeroField.of(
        .text(255), "PurchaseOrderNumber", "DeliveryAddress", "AttentionTo", "Telephone",
        "DeliveryInstructions")
      + XeroField.of(.date(twinned: true), "DeliveryDate", "ExpectedArrivalDate")
      + XeroField.of(.boolean, "SentToContact") + XeroField.shown(.text(50), "Type")
      + XeroField.of(
        .choice(["DRAFT", "SUBMITTED", "AUTHORISED", "BILLED", "DELETED"]), "Status"),
    .quote: document + dated
      + XeroField.of(.choice(["EXCLUSIVE", "INCLUSIVE", "NOTAX"]), "LineAmountTypes")
      + XeroField.of(.guid, "QuoteID") + XeroField.of(.text(255), "QuoteNumber")
      + XeroField.of(.text(4_000), "Terms") + XeroField.of(.text(100), "Title")
      + XeroField.of(.text(3_000), "Summary") + XeroField.of(.date(twinned: true), "ExpiryDate")
      + XeroField.of(
        .choice(["DRAFT", "SENT", "DECLINED", "ACCEPTED", "INVOICED", "DELETED"]), "Status"),
    .repeatingInvoice: document + amounts
      + XeroField.of(.choice(["ACCPAY", "ACCREC"]), "Type")
      + XeroField.of(.guid, "RepeatingInvoiceID", "ID")
      + XeroField.of(.part(.schedule), "Schedule")
      + XeroField.of(.boolean, "ApprovedForSending", "SendCopy", "MarkAsSent", "IncludePDF")
      + XeroField.of(.choice(["DRAFT", "AUTHORISED", "DELETED"]), "Status"),
    .receipt: document + dated + amounts
      + XeroField.of(.guid, "ReceiptID") + XeroField.of(.part(.user), "User")
      + XeroField.shown(.text(255), "ReceiptNumber", "Url")
      + XeroField.of(
        .choice(["DRAFT", "SUBMITTED", "AUTHORISED", "DECLINED", "VOIDED"]), "Status"),
    .overpayment: document + dated + amounts + settled
      + XeroField.of(.text(50), "Type", "Status") + XeroField.of(.guid, "OverpaymentID"),
    .prepayment: document + dated + amounts + settled
      + XeroField.of(.text(255), "Type", "Status", "InvoiceNumber")
      + XeroField.of(.guid, "PrepaymentID"),
    .lineItem: XeroField.of(.guid, "LineItemID", "AccountID", "RepeatingInvoiceID")
      + XeroField.of(.text(4_000), "Description")
      + XeroField.of(.text(255), "ItemCode", "AccountCode", "TaxType", "Taxability")
      + XeroField.of(
        .amount, "Quantity", "UnitAmount", "TaxAmount", "LineAmount", "DiscountRate",
        "DiscountAmount", "SalesTaxCodeId")
      + XeroField.of(.list(.part(.tracking)), "Tracking")
      + XeroField.shown(.part(.item), "Item")
      + XeroField.shown(.list(.part(.validationError)), "ValidationErrors"),
    .schedule: XeroField.of(.integer, "Period", "DueDate")
      + XeroField.of(.choice(["WEEKLY", "MONTHLY"]), "Unit")
      + XeroField.of(
        .choice([
          "DAYSAFTERBILLDATE", "DAYSAFTERBILLMONTH", "DAYSAFTERINVOICEDATE",
          "DAYSAFTERINVOICEMONTH", "OFCURRENTMONTH", "OFFOLLOWINGMONTH",
        ]), "DueDateType")
      + XeroField.of(.date(twinned: false), "StartDate", "NextScheduledDate", "EndDate"),
    .payment: dated + updated + outcome
      + XeroField.of(.part(.invoice), "Invoice") + XeroField.of(.part(.creditNote), "CreditNote")
      + XeroField.of(.part(.prepayment), "Prepayment")
      + XeroField.of(.part(.overpayment), "Overpayment")
      + XeroField.of(.part(.account), "Account")
      + XeroField.of(
        .text(255), "InvoiceNumber", "CreditNoteNumber", "Code", "Reference", "BankAccountNumber",
        "Particulars", "Details")
      + XeroField.of(.amount, "CurrencyRate", "Amount")
      + XeroField.shown(.amount, "BankAmount")
      + XeroField.of(.boolean, "IsReconciled") + XeroField.shown(.boolean, "HasAccount")
      + XeroField.of(.choice(["AUTHORISED", "DELETED"]), "Status")
      + XeroField.shown(.text(50), "PaymentType")
      + XeroField.of(.guid, "PaymentID") + XeroField.shown(.guid, "BatchPaymentID")
      + XeroField.shown(.part(.batchPayment), "BatchPayment"),
    .paymentDelete: XeroField.of(.choice(["DELETED"]), "Status"),
    .batchPayment: dated + updated + outcome
      + XeroField.of(.part(.account), "Account") + XeroField.of(.text(255), "Reference", "Details")
      + XeroField.of(.text(12), "Particulars", "Code") + XeroField.of(.text(18), "Narrative")
      + XeroField.of(.list(.part(.payment)), "Payments")
      + XeroField.of(.amount, "Amount") + XeroField.shown(.amount, "TotalAmount")
      + XeroField.shown(.guid, "BatchPaymentID") + XeroField.shown(.text(50), "Type")
      + XeroField.of(.choice(["AUTHORISED", "DELETED"]), "Status")
      + XeroField.shown(.boolean, "IsReconciled"),
    .allocation: dated + outcome
      + XeroField.of(.part(.invoice), "Invoice")
      + XeroField.shown(.part(.creditNote), "CreditNote") + XeroField.of(.amount, "Amount")
      + XeroField.shown(.guid, "AllocationID") + XeroField.shown(.boolean, "IsDeleted"),
  ]
}
