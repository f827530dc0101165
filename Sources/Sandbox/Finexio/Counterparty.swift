import StrictJSON

/// A buyer or a supplier.
struct Counterparty: Sendable {
  let id: String
  /// `Buyer` or `Supplier`; it never changes.
  let type: String
  let created: Moment
  private(set) var updated: Moment
  /// The value of every field in `CounterpartyRules.fields`.
  private(set) var fields: [String: FieldValue]
  /// The record as it is served.
  private(set) var json: [UInt8] = []

  init(id: String, type: String, fields: [String: FieldValue], created: Moment) {
    self.id = id
    self.type = type
    self.fields = fields
    self.created = created
    updated = created
    json = render()
  }

  mutating func set(_ fields: [String: FieldValue], at moment: Moment) {
    self.fields = fields
    updated = moment
    json = render()
  }

  subscript(field: String) -> FieldValue { fields[field] ?? .null }

  /// The text of a field, empty when it has none.
  func text(_ field: String) -> String { self[field].text ?? "" }

  private func render() -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 1 << 10)
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("type")
    writer.write(type)
    for rule in CounterpartyRules.fields {
      writer.key(rule.name)
      self[rule.name].write(to: &writer)
    }
    writer.key("remit_data")
    writer.writeNull()
    writer.key("issue_one_disbursement_per_invoice")
    writer.write(false)
    writer.key("created")
    writer.write(created.description)
    writer.key("updated")
    writer.write(updated.description)
    writer.endObject()
    return writer.bytes
  }
}

extension FinexioStore {
  /// Keeps a new counterparty and notes its creation in the history.
  mutating func create(
    _ counterparty: Counterparty, by actor: String, from address: String
  ) {
    append(counterparty)
    let changes = CounterpartyRules.fields.compactMap { rule -> HistoryEntry.Change? in
      let value = counterparty[rule.name]
      return value == .null ? nil : .init(field: rule.name, old: .null, new: value)
    }
    history.append(
      HistoryEntry(
        objectID: counterparty.id, actor: actor, address: address,
        timestamp: counterparty.created, action: .created, changes: changes))
  }

  /// Gives a counterparty these fields and notes what has changed, if anything.
  mutating func change(
    _ index: Int, to fields: [String: FieldValue], by actor: String, from address: String,
    at moment: Moment
  ) {
    let before = counterparties[index]
    counterparties[index].set(fields, at: moment)
    let changes = CounterpartyRules.fields.compactMap { rule -> HistoryEntry.Change? in
      let (old, new) = (before[rule.name], fields[rule.name] ?? .null)
      return old == new ? nil : .init(field: rule.name, old: old, new: new)
    }
    guard !changes.isEmpty else { return }
    history.append(
      HistoryEntry(
        objectID: before.id, actor: actor, address: address, timestamp: moment, action: .updated,
        changes: changes))
  }
}
