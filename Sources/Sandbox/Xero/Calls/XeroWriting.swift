import HTTPServer

/// Creates and changes records.
enum XeroWriting {
  /// Creates every record of a list.
  static func create(_ kind: XeroKind) -> XeroHandler {
    { store, call throws(Refusal) in
      try write(try XeroBody.elements(kind.rawValue, of: kind.model, &call), kind, &store, call) {
        _, _ in nil
      }
    }
  }

  /// Creates the record that is the body itself.
  static func createBare(_ kind: XeroKind) -> XeroHandler {
    { store, call throws(Refusal) in
      let element = try XeroBody.bare(kind.model, wrapper: kind.rawValue, &call)
      return try write([element], kind, &store, call) { _, _ in nil }
    }
  }

  /// Changes the record that the path names, by the only record of a list.
  static func update(_ kind: XeroKind) -> XeroHandler {
    { store, call throws(Refusal) in
      let elements = try XeroBody.elements(kind.rawValue, of: kind.model, &call)
      return try update(elements, kind, &store, call)
    }
  }

  /// Changes the record that the path names, by the body itself.
  static func updateBare(_ kind: XeroKind, as model: XeroModel? = nil) -> XeroHandler {
    { store, call throws(Refusal) in
      let element = try XeroBody.bare(model ?? kind.model, wrapper: kind.rawValue, &call)
      return try update([element], kind, &store, call)
    }
  }

  private static func update(
    _ elements: [XeroBody.Element], _ kind: XeroKind, _ store: inout XeroStore, _ call: XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let held = try store.find(kind, key: call.key)
    guard elements.count == 1 else {
      throw .invalid("A request that names one record in its path takes one record.")
    }
    return try write(elements, kind, &store, call) { _, _ in held }
  }

  /// Changes the records of a list that exist already, by their ids or numbers, and creates the
  /// others.
  static func upsert(_ kind: XeroKind) -> XeroHandler {
    { store, call throws(Refusal) in
      let elements = try XeroBody.elements(kind.rawValue, of: kind.model, &call)
      return try write(elements, kind, &store, call) { record, store in
        if let id = record.text(kind.idName) { return store.find(kind, id: id) }
        // Bills may share their numbers; sales invoices may not.
        if kind == .invoices, record.text("Type") == "ACCPAY" { return nil }
        let names = [kind.numberName, kind == .invoices ? nil : "Name"].compactMap { $0 }
        for name in names {
          if let held = store.find(kind, name, is: record.text(name)) { return held }
        }
        return nil
      }
    }
  }

  private static func write(
    _ elements: [XeroBody.Element], _ kind: XeroKind, _ store: inout XeroStore, _ call: XeroCall,
    previous: (XeroRecord, XeroStore) -> XeroRecord?
  ) throws(Refusal) -> XeroAnswer {
    let decimals = try call.priceDecimals()
    let summarises = call.text("summarizeErrors") == nil ? true : try call.flag("summarizeErrors")
    let nested = elements.map { $0.record.records("Payments").count }.reduce(0, +)
    try store.makeRoom(
      for: elements.count + nested, of: kind, weighing: call.request.body.count)
    let before = store
    var drafts: [XeroDraft] = []
    for element in elements {
      var draft = XeroDraft(
        kind, element.record, previous: previous(element.record, store), now: call.now,
        priceDecimals: decimals)
      for issue in element.issues { draft.fail(issue) }
      let trial = store
      XeroRules.settle(&draft, in: &store)
      if !draft.issues.isEmpty {
        store = trial
      } else if draft.isNew {
        store.markAsMade(draft.record.text(kind.idName))
      }
      drafts.append(draft)
    }
    let refused = drafts.filter { !$0.issues.isEmpty }
    guard summarises else {
      return XeroAnswer(
        key: kind.rawValue, records: drafts.map(XeroOutcome.marked), priceDecimals: decimals)
    }
    guard refused.isEmpty else {
      store = before
      throw .elements(refused.map(XeroOutcome.refused), priceDecimals: decimals)
    }
    return XeroAnswer(
      key: kind.rawValue, records: drafts.map(\.record), priceDecimals: decimals)
  }
}
