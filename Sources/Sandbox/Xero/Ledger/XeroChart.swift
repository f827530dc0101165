/// The chart of accounts: which account plays which part.
enum XeroChart {
  /// The currency in which the ledger is kept, the only one that the organisation has.
  static let currency = "USD"

  /// The id of the account that Xero itself books to: `DEBTORS`, `CREDITORS`, `GST`.
  static func system(_ part: String, in store: XeroStore) -> String? {
    store.find(.accounts, "SystemAccount", is: part)?.text("AccountID")
  }

  /// Whether lines of documents may name the account.
  ///
  /// - Parameter controls: whether those of debtors and creditors are among them.
  static func takesLines(_ account: XeroRecord, controls: Bool = false) -> Bool {
    let parts =
      ["UNPAIDEXPCLM", "RETAINEDEARNINGS", "TRACKINGTRANSFERS"]
      + (controls ? [] : ["DEBTORS", "CREDITORS"])
    return account.text("Status") == "ACTIVE" && account.text("Type") != "BANK"
      && !parts.contains(account.text("SystemAccount") ?? "")
  }

  /// Whether payments may come from or go to the account.
  static func takesPayments(_ account: XeroRecord) -> Bool {
    account.text("Status") == "ACTIVE"
      && (account.text("Type") == "BANK"
        || account["EnablePaymentsToAccount"]?.boolean == true)
  }

  /// The account that a request names by id or code.
  static func find(_ named: XeroRecord?, in store: XeroStore) -> XeroRecord? {
    guard let named else { return nil }
    if let id = named.text("AccountID") { return store.find(.accounts, id: id) }
    return store.find(.accounts, "Code", is: named.text("Code"))
  }

  /// The account as other records show it.
  static func reference(to account: XeroRecord) -> XeroRecord {
    account.keeping(["AccountID", "Code", "Name"])
  }
}
