import StrictJSON

/// Reads request bodies as the models say, taking what .NET's JSON reader takes.
struct XeroReader {
  /// Members that no model names, which Xero reads over.
  private(set) var ignored: [String] = []
  /// What is wrong with the values, though their types be right.
  private(set) var issues: [String] = []

  /// The object as a record of the model.
  ///
  /// - Parameter path: where the object stands, for complaints: `Invoices[0]`.
  /// - Throws: a 400 of the kind `PostDataInvalidException` for a value of another type.
  mutating func read(
    _ value: JSONValue, as model: XeroModel, at path: String
  ) throws(Refusal) -> XeroRecord {
    guard value.kind == .object else {
      throw .unreadable("Error converting value \(value) to type '\(model.typeName)'", at: path)
    }
    var record = XeroRecord()
    for member in value.members {
      let name = member.key
      guard let field = model.field(name) else {
        if !ignored.contains(name), ignored.count < 50, !Self.isTwin(name, in: model) {
          ignored.append(name)
        }
        continue
      }
      if field.isReadOnly { continue }
      if member.value.isNull {
        record[name] = .null
        continue
      }
      let read = try self.read(member.value, as: field.type, name: name, at: "\(path).\(name)")
      if case .date(twinned: true) = field.type, let day = read.date {
        record.set(name, day: day)
      } else {
        record[name] = read
      }
    }
    return record
  }

  /// The complaints since the last call of this.
  mutating func takeIssues() -> [String] {
    defer { issues = [] }
    return issues
  }

  /// Whether the name is that of the text beside a day: Xero shows it and does not read it.
  private static func isTwin(_ name: String, in model: XeroModel) -> Bool {
    name.hasSuffix("String") && model.field(String(name.dropLast(6))) != nil
  }

  private mutating func read(
    _ value: JSONValue, as type: XeroType, name: String, at path: String
  ) throws(Refusal) -> XeroValue {
    switch type {
    case .text(let maximum):
      // .NET reads a number where a text belongs as its digits.
      if let text = value.string ?? value.number?.text {
        if text.unicodeScalars.count > maximum {
          issues.append("The field \(name) must be a string with a maximum length of \(maximum).")
        }
        return .text(text)
      }
    case .choice(let choices):
      if let text = value.string, choices.contains(text) { return .text(text) }
    case .guid:
      if let text = value.string, isUUID(text) { return .text(text.lowercased()) }
    case .amount:
      if let text = value.number?.text ?? value.string, let amount = XeroAmount(text) {
        return .amount(amount)
      }
    case .integer:
      if let integer = value.int ?? value.string.flatMap({ Int($0) }) { return .integer(integer) }
    case .boolean:
      if let boolean = value.bool { return .boolean(boolean) }
      if let text = value.string?.lowercased(), text == "true" || text == "false" {
        return .boolean(text == "true")
      }
    case .date, .moment:
      if let text = value.string, let day = XeroDates.day(text) { return .date(day) }
    case .part(let model):
      return .record(try read(value, as: model, at: path))
    case .list(let element):
      guard value.kind == .array else { break }
      var values: [XeroValue] = []
      for (index, item) in value.elements.enumerated() {
        values.append(try read(item, as: element, name: name, at: "\(path)[\(index)]"))
      }
      return .list(values)
    }
    throw .unreadable("Error converting value \(value) to type '\(type.name)'", at: path)
  }
}
