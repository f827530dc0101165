import MiniYAML

/// The inputs of one method while they are gathered.
struct InputTable {
  /// `invoices.list`, for messages.
  let methodPath: String
  var entries: [ToolInput] = []
  /// Where each input was named.
  var positions: [String: SourcePosition] = [:]
  /// Where each Swift property was named.
  var swiftPositions: [String: SourcePosition] = [:]
  /// Inputs whose names were reported already.
  var reportedNames: Set<String> = []
  /// Inputs with a key that was reported, so that nothing is said of what they lack.
  var misreadNames: Set<String> = []
  /// Whether an input has no description, so that agents are not shown the method.
  var lacksDescription = false

  init(methodPath: String) { self.methodPath = methodPath }
}

extension Resolver {
  /// Adds an input after checking its names, its description and its setting.
  mutating func add(
    _ stated: ToolInput, at position: SourcePosition, swiftPosition: SourcePosition? = nil,
    to inputs: inout InputTable
  ) {
    var input = stated
    input.property.sendsNull = input.property.schema.isNullable
    mark(input.property.schema, in: \.inputTypes)
    let name = input.property.name
    if let first = inputs.positions[name] {
      report.error(
        .duplicateName, "two inputs are named '\(name)': here and at line \(first)", at: position,
        remedy: "rename one of them and add 'wire_name: \(input.wireName)'")
      return
    }
    inputs.positions[name] = position
    let swift = input.property.swiftName
    checkPropertyName(
      Located(swift, at: swiftPosition ?? position), isTool: true, isStated: swift != name)
    if let first = inputs.swiftPositions[swift] {
      report.error(
        .duplicateName, "two inputs would be '\(swift)' in Swift: here and at line \(first)",
        at: swiftPosition ?? position, remedy: "change a 'swift_name:'")
    }
    inputs.swiftPositions[swift] = position
    if !inputs.reportedNames.contains(name), firstHiddenCharacter(in: name) == nil {
      checkInputName(name, at: position)
    }
    if input.property.schema.description.isEmpty {
      inputs.lacksDescription = true
      if !inputs.misreadNames.contains(name) {
        report.warning(
          .missingDescription,
          "input '\(name)' of '\(inputs.methodPath)' has no description, so the method is not served",
          at: position, remedy: "say what to give for it")
      }
    }
    inputs.entries.append(input)
  }

  /// Clients of the large model vendors refuse argument names outside `^[a-zA-Z0-9_.-]{1,64}$`.
  private mutating func checkInputName(_ name: String, at position: SourcePosition) {
    let isPlain = name.utf8.allSatisfy { byte in
      "_.-".utf8.contains(byte) || (byte >= 0x30 && byte <= 0x39)
        || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    guard !isPlain || name.utf8.count > 64 else { return }
    report.warning(
      .inputName, "some clients refuse the argument name '\(excerpt(name))'", at: position,
      remedy: "give it a plain name and 'wire_name: \(excerpt(name))'")
  }

  /// The description of an input: its own, that of its model, or that of the setting that fills it.
  func inputDescription(_ schema: Schema, setting: String?) -> String {
    if !schema.description.isEmpty { return schema.description }
    if let setting, let text = settingSpecs[setting]?.schema.description?.value { return text }
    if case .named(let index) = schema.kind {
      switch types[index] {
      case .model(let model)?: return model.description
      case .enumeration(let type)?: return type.description
      case nil: break
      }
    }
    return ""
  }
}
