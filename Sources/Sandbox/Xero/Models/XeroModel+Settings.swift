extension XeroModel {
  private static let accountTypes = XeroType.choice(XeroAccountClass.types.map(\.type))

  /// The chart of accounts, the catalogue, journals and what else a ledger is set up with.
  static let settingFields: [XeroModel: [XeroField]] = [
    .account: updated + outcome + XeroField.of(.text(10), "Code")
      + XeroField.of(.text(150), "Name") + XeroField.of(.guid, "AccountID")
      + XeroField.of(accountTypes, "Type")
      + XeroField.of(.text(255), "BankAccountNumber", "TaxType", "ReportingCode")
      + XeroField.of(.text(4_000), "Description")
      + XeroField.of(.choice(["ACTIVE", "ARCHIVED", "DELETED"]), "Status")
      + XeroField.of(.choice(["BANK", "CREDITCARD", "PAYPAL", "NONE", ""]), "BankAccountType")
      + XeroField.of(.text(3), "CurrencyCode")
      + XeroField.of(
        .boolean, "EnablePaymentsToAccount", "ShowInExpenseClaims", "AddToWatchlist")
      + XeroField.shown(.text(50), "Class", "SystemAccount", "ReportingCodeName"),
    .bankTransfer: outcome + XeroField.of(.date(twinned: true), "Date")
      + XeroField.of(.part(.account), "FromBankAccount", "ToBankAccount")
      + XeroField.of(.amount, "Amount") + XeroField.shown(.amount, "CurrencyRate")
      + XeroField.shown(
        .guid, "BankTransferID", "FromBankTransactionID", "ToBankTransactionID")
      + XeroField.of(.boolean, "FromIsReconciled", "ToIsReconciled")
      + XeroField.of(.text(255), "Reference") + XeroField.shown(.text(50), "Status")
      + XeroField.of(.list(.part(.tracking)), "FromTracking", "ToTracking")
      + XeroField.shown(.moment, "CreatedDateUTC"),
    .brandingTheme: XeroField.shown(.guid, "BrandingThemeID")
      + XeroField.shown(.text(255), "Name", "LogoUrl", "Type")
      + XeroField.shown(.integer, "SortOrder") + XeroField.shown(.moment, "CreatedDateUTC"),
    .budget: XeroField.shown(.guid, "BudgetID")
      + XeroField.shown(.text(255), "Type", "Description") + updated
      + XeroField.shown(.list(.part(.budgetLine)), "BudgetLines"),
    .budgetLine: XeroField.shown(.guid, "AccountID") + XeroField.shown(.text(10), "AccountCode")
      + XeroField.shown(.list(.part(.budgetBalance)), "BudgetBalances"),
    .budgetBalance: XeroField.shown(.date(twinned: false), "Period")
      + XeroField.shown(.amount, "Amount", "UnitAmount") + XeroField.shown(.text(255), "Notes"),
    .currency: XeroField.of(.text(3), "Code") + XeroField.of(.text(255), "Description"),
    .expenseClaim: updated + XeroField.of(.guid, "ExpenseClaimID", "ReceiptID")
      + XeroField.of(
        .choice(["SUBMITTED", "AUTHORISED", "PAID", "VOIDED", "DELETED"]), "Status")
      + XeroField.of(.part(.user), "User") + XeroField.of(.list(.part(.receipt)), "Receipts")
      + XeroField.shown(.list(.part(.payment)), "Payments")
      + XeroField.shown(.amount, "Total", "AmountDue", "AmountPaid")
      + XeroField.shown(.date(twinned: false), "PaymentDueDate", "ReportingDate"),
    .item: updated + outcome + XeroField.of(.guid, "ItemID") + XeroField.of(.text(30), "Code")
      + XeroField.of(.text(50), "Name")
      + XeroField.of(.text(4_000), "Description", "PurchaseDescription")
      + XeroField.of(.text(10), "InventoryAssetAccountCode")
      + XeroField.of(.boolean, "IsSold", "IsPurchased")
      + XeroField.shown(.boolean, "IsTrackedAsInventory")
      + XeroField.of(.part(.purchase), "PurchaseDetails", "SalesDetails")
      + XeroField.shown(.amount, "TotalCostPool", "QuantityOnHand"),
    .purchase: XeroField.of(.amount, "UnitPrice")
      + XeroField.of(.text(50), "AccountCode", "COGSAccountCode", "TaxType"),
    .journal: XeroField.shown(.guid, "JournalID", "SourceID")
      + XeroField.shown(.integer, "JournalNumber") + XeroField.shown(.text(255), "Reference"),
    .linkedTransaction: updated + outcome
      + XeroField.of(
        .guid, "SourceTransactionID", "SourceLineItemID", "ContactID", "TargetTransactionID",
        "TargetLineItemID")
      + XeroField.shown(.guid, "LinkedTransactionID")
      + XeroField.shown(.text(50), "Status", "Type", "SourceTransactionTypeCode"),
    .manualJournal: updated + outcome + XeroField.of(.text(4_000), "Narration")
      + XeroField.of(.list(.part(.manualJournalLine)), "JournalLines")
      + XeroField.of(.date(twinned: false), "Date")
      + XeroField.of(lineAmountTypes, "LineAmountTypes")
      + XeroField.of(.choice(["DRAFT", "POSTED", "DELETED", "VOIDED", "ARCHIVED"]), "Status")
      + XeroField.of(.text(255), "Url") + XeroField.of(.boolean, "ShowOnCashBasisReports")
      + XeroField.of(.guid, "ManualJournalID"),
    .manualJournalLine: XeroField.of(.amount, "LineAmount", "TaxAmount")
      + XeroField.of(.text(255), "AccountCode", "TaxType")
      + XeroField.of(.text(4_000), "Description") + XeroField.of(.guid, "AccountID")
      + XeroField.of(.list(.part(.tracking)), "Tracking") + XeroField.of(.boolean, "IsBlank"),
    .taxRate: XeroField.of(.text(50), "Name", "TaxType", "ReportTaxType")
      + XeroField.of(.list(.part(.taxComponent)), "TaxComponents")
      + XeroField.of(.choice(["ACTIVE", "DELETED", "ARCHIVED", "PENDING"]), "Status")
      + XeroField.shown(
        .boolean, "CanApplyToAssets", "CanApplyToEquity", "CanApplyToExpenses",
        "CanApplyToLiabilities", "CanApplyToRevenue")
      + XeroField.shown(.amount, "DisplayTaxRate", "EffectiveRate") + outcome,
    .taxComponent: XeroField.of(.text(50), "Name") + XeroField.of(.amount, "Rate")
      + XeroField.of(.boolean, "IsCompound", "IsNonRecoverable"),
    .tracking: XeroField.of(.guid, "TrackingCategoryID", "TrackingOptionID")
      + XeroField.of(.text(100), "Name", "Option"),
    .trackingCategory: XeroField.of(.guid, "TrackingCategoryID", "TrackingOptionID")
      + XeroField.of(.text(100), "Name", "Option") + outcome
      + XeroField.of(.choice(["ACTIVE", "ARCHIVED", "DELETED"]), "Status")
      + XeroField.shown(.list(.part(.trackingOption)), "Options"),
    .trackingOption: XeroField.of(.guid, "TrackingOptionID", "TrackingCategoryID")
      + XeroField.of(.text(100), "Name") + outcome
      + XeroField.of(.choice(["ACTIVE", "ARCHIVED", "DELETED"]), "Status"),
  ]
}
