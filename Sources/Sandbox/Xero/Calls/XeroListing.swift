/// Lists and single records of the kinds that are kept.
enum XeroListing {
  static func list(_ kind: XeroKind) -> XeroHandler {
    { store, call throws(Refusal) in
      let decimals = try call.priceDecimals()
      var records = try XeroSelection.records(of: kind, store: store, call: call)
      let page = try call.integer("page", in: 1...1_000_000)
      let size = try call.integer("pageSize", in: 1...1_000)
      let isSummary = try call.flag("summaryOnly")
      guard XeroRoutes.isPaged(kind), page != nil || size != nil else {
        if isSummary || kind.isSummarised { records = records.map { summary($0, of: kind) } }
        return answer(kind, records, store, call, decimals, isSummary: isSummary)
      }
      let pageSize = XeroRoutes.takesPageSize(kind) ? size ?? 100 : 100
      let start = ((page ?? 1) - 1) * pageSize
      let shown = Array(records.dropFirst(start).prefix(pageSize))
      var result = answer(
        kind, isSummary ? shown.map { summary($0, of: kind) } : shown, store, call, decimals,
        isSummary: isSummary)
      result.pagination = [
        "page": .integer(page ?? 1), "pageSize": .integer(pageSize),
        "pageCount": .integer((records.count + pageSize - 1) / pageSize),
        "itemCount": .integer(records.count),
      ]
      return result
    }
  }

  static func get(_ kind: XeroKind) -> XeroHandler {
    { store, call throws(Refusal) in
      let record = try store.find(kind, key: call.key)
      return answer(kind, [record], store, call, try call.priceDecimals(), isSummary: false)
    }
  }

  private static func answer(
    _ kind: XeroKind, _ records: [XeroRecord], _ store: XeroStore, _ call: XeroCall,
    _ decimals: Int, isSummary: Bool
  ) -> XeroAnswer {
    var shown = records
    switch kind {
    case .contacts where !isSummary:
      shown = XeroBalances.adding(to: records, from: store, today: call.today)
    case .budgets:
      shown = records.map { XeroBudgets.shown($0, for: call) }
    default: break
    }
    return XeroAnswer(key: kind.rawValue, records: shown, priceDecimals: decimals)
  }

  /// The record without what Xero keeps for single records and pages.
  private static func summary(_ record: XeroRecord, of kind: XeroKind) -> XeroRecord {
    var record = record
    record["LineItems"] = nil
    for name in ["ContactPersons", "PaymentTerms", "Balances", "ContactGroups"] {
      if kind == .contacts { record[name] = nil }
    }
    return record
  }
}
