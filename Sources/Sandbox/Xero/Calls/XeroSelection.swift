import HTTPServer

/// Which records of a kind a list shows, and in which order.
enum XeroSelection {
  static func records(
    of kind: XeroKind, store: XeroStore, call: XeroCall
  ) throws(Refusal) -> [XeroRecord] {
    let names = XeroRoutes.listParameters[kind] ?? []
    var records = store.all(kind)
    if let hidden = hiddenStatus(kind), try !call.flag(hidden.flag) {
      records.removeAll { $0.text(hidden.name) == hidden.status }
    }
    for name in names {
      guard call.text(name) != nil, let keep = try filter(name, kind, store, call) else { continue }
      records.removeAll { !keep($0) }
    }
    if let since = try modifiedSince(call), XeroRoutes.takesModifiedSince(kind) {
      records.removeAll { record in
        guard let updated = (record["UpdatedDateUTC"] ?? record["CreatedDateUTC"])?.moment else {
          return false
        }
        return updated <= since
      }
    }
    if names.contains("where"), let text = call.text("where") {
      let filter = try XeroFilterParser.filter(text, for: kind.model)
      var kept: [XeroRecord] = []
      for record in records where try filter.accepts(record) { kept.append(record) }
      records = kept
    }
    guard names.contains("order"), let order = call.text("order") else { return records }
    return sorted(records, by: try XeroOrder.keys(order, for: kind.model))
  }

  /// The header's time; Xero reads it as UTC whatever it says.
  static func modifiedSince(_ call: XeroCall) throws(Refusal) -> Moment? {
    guard let text = call.request.field("if-modified-since"), !text.isEmpty else { return nil }
    guard let moment = XeroDates.moment(text) else {
      throw .invalid("The header 'If-Modified-Since' must be a date and time of ISO 8601.")
    }
    return moment
  }

  /// Records that a list leaves out unless a parameter asks for them.
  private static func hiddenStatus(
    _ kind: XeroKind
  ) -> (flag: String, name: String, status: String)? {
    switch kind {
    case .contacts: ("includeArchived", "ContactStatus", "ARCHIVED")
    case .trackingCategories: ("includeArchived", "Status", "ARCHIVED")
    case .bankTransfers: ("includeDeleted", "Status", "DELETED")
    default: nil
    }
  }

  private static func filter(
    _ name: String, _ kind: XeroKind, _ store: XeroStore, _ call: XeroCall
  ) throws(Refusal) -> (@Sendable (XeroRecord) -> Bool)? {
    let text = call.text(name) ?? ""
    let list = Set((call.list(name) ?? []).map { $0.lowercased() })
    func holds(_ property: String) -> @Sendable (XeroRecord) -> Bool {
      { list.contains($0.text(property)?.lowercased() ?? "") }
    }
    switch name {
    case "IDs": return holds(kind.idName)
    case "InvoiceNumbers": return holds("InvoiceNumber")
    case "References": return holds("Reference")
    case "Status", "Statuses": return holds("Status")
    case "ContactIDs":
      return { list.contains($0.record("Contact")?.text("ContactID") ?? "") }
    case "ContactID":
      return { record in
        list.contains(record.record("Contact")?.text("ContactID") ?? record.text(name) ?? "")
      }
    case "QuoteNumber", "LinkedTransactionID", "SourceTransactionID", "TargetTransactionID":
      return holds(name)
    case "searchTerm":
      let term = text.lowercased()
      return { record in
        let texts =
          ["InvoiceNumber", "Reference", "Name", "FirstName", "LastName", "ContactNumber"]
          + ["CompanyNumber", "EmailAddress"]
        let own = texts.contains { record.text($0)?.lowercased().contains(term) == true }
        return own || record.record("Contact")?.text("Name")?.lowercased().contains(term) == true
      }
    case "createdByMyApp":
      guard try call.flag(name) else { return nil }
      return { store.isMadeByCaller($0.text(kind.idName)) }
    case "DateFrom", "DateTo", "ExpiryDateFrom", "ExpiryDateTo":
      guard let limit = try call.day(name) else { return nil }
      let property = name.hasPrefix("Expiry") ? "ExpiryDate" : "Date"
      let isFrom = name.hasSuffix("From")
      if kind == .budgets { return nil }
      return { record in
        record.date(property).map { isFrom ? $0 >= limit : $0 <= limit } ?? false
      }
    default: return nil
    }
  }

  private static func sorted(
    _ records: [XeroRecord], by keys: [(path: XeroPath, isDescending: Bool)]
  ) -> [XeroRecord] {
    records.enumerated().sorted { left, right in
      for key in keys {
        let (first, second) = (
          key.path.value(in: left.element), key.path.value(in: right.element)
        )
        // What has no value comes first, as in the database behind Xero.
        let precedes: Bool
        let follows: Bool
        switch (first, second) {
        case (nil, nil): continue
        case (nil, _): (precedes, follows) = (true, false)
        case (_, nil): (precedes, follows) = (false, true)
        case (let first?, let second?):
          (precedes, follows) = (first.precedes(second), second.precedes(first))
        }
        if precedes != follows { return precedes != key.isDescending }
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}
