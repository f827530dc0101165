import StrictJSON

/// What a request body holds: records in a list under the endpoint's name, or one record bare.
enum XeroBody {
  typealias Element = (record: XeroRecord, issues: [String])

  /// The records of `{"Invoices": [{...}, ...]}`.
  ///
  /// - Throws: a 400 when there is no such list, or nothing in it.
  static func elements(
    _ key: String, of model: XeroModel, _ call: inout XeroCall
  ) throws(Refusal) -> [Element] {
    let body = try call.body()
    guard body.kind == .object, let list = body[key], list.kind == .array, list.count > 0 else {
      throw .noData(model.typeName)
    }
    var reader = XeroReader()
    var elements: [Element] = []
    for (index, value) in list.elements.enumerated() {
      let record = try reader.read(value, as: model, at: "\(key)[\(index)]")
      elements.append((record, reader.takeIssues()))
    }
    call.ignore(body.members.map(\.key).filter { $0 != key } + reader.ignored)
    return elements
  }

  /// The record that is the body itself.
  ///
  /// - Parameter wrapper: the name under which other endpoints take a list; this one does not.
  static func bare(
    _ model: XeroModel, wrapper: String, _ call: inout XeroCall
  ) throws(Refusal) -> Element {
    let body = try call.body()
    guard body.kind == .object, body[wrapper]?.kind != .array || model.field(wrapper) != nil else {
      throw .noData(model.typeName)
    }
    var reader = XeroReader()
    let record = try reader.read(body, as: model, at: model.typeName)
    guard !record.members.isEmpty else { throw .noData(model.typeName) }
    call.ignore(reader.ignored)
    return (record, reader.takeIssues())
  }
}

/// What an answer says of each record of a write.
enum XeroOutcome {
  static func errors(_ messages: [String]) -> XeroValue {
    .list(messages.map { .record(["Message": .text($0)]) })
  }

  /// The record as submitted, with its complaints.
  static func refused(_ draft: XeroDraft) -> XeroRecord {
    var record = draft.given
    let id = draft.previous?.text(draft.kind.idName) ?? "00000000-0000-0000-0000-000000000000"
    if draft.kind.idName != "TaxType" { record[draft.kind.idName] = .text(id) }
    record["ValidationErrors"] = errors(draft.issues)
    return record
  }

  /// The outcome of one record among others, when errors are not summarised.
  static func marked(_ draft: XeroDraft) -> XeroRecord {
    let isRefused = !draft.issues.isEmpty
    var record = isRefused ? refused(draft) : draft.record
    record["StatusAttributeString"] = isRefused ? "ERROR" : "OK"
    let name =
      draft.kind.model.field("HasValidationErrors") != nil && draft.kind != .invoices
      ? "HasValidationErrors" : "HasErrors"
    record[name] = .boolean(isRefused)
    return record
  }
}
