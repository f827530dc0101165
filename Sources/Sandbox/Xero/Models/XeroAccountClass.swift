/// The types of accounts and the class each belongs to, in the order in which reports show them.
enum XeroAccountClass {
  static let types: [(type: String, name: String)] = [
    ("SALES", "REVENUE"), ("REVENUE", "REVENUE"), ("OTHERINCOME", "REVENUE"),
    ("DIRECTCOSTS", "EXPENSE"), ("EXPENSE", "EXPENSE"), ("OVERHEADS", "EXPENSE"),
    ("DEPRECIATN", "EXPENSE"), ("BANK", "ASSET"), ("CURRENT", "ASSET"), ("INVENTORY", "ASSET"),
    ("PREPAYMENT", "ASSET"), ("FIXED", "ASSET"), ("NONCURRENT", "ASSET"),
    ("CURRLIAB", "LIABILITY"), ("LIABILITY", "LIABILITY"), ("TERMLIAB", "LIABILITY"),
    ("PAYG", "LIABILITY"), ("EQUITY", "EQUITY"),
  ]

  static func name(ofType type: String) -> String {
    types.first { $0.type == type }?.name ?? "EXPENSE"
  }
}
