import PatternMatching

extension ArgumentSchema {
  /// What is wrong with these arguments; empty when nothing is. Stops after `maximum` problems.
  func problems(in arguments: JSONValue, maximum: Int = 20) -> [ArgumentProblem] {
    var check = Check(schema: self, maximum: maximum)
    check.visit(arguments, node: 0)
    return check.problems
  }

  /// One walk over the arguments. Depth is bounded by the depth of the JSON document.
  private struct Check {
    let schema: ArgumentSchema
    let maximum: Int
    var problems: [ArgumentProblem] = []
    private var steps: [Step] = []

    /// A step towards the value being checked; a member's key is read only for a message.
    private enum Step {
      case member(JSONMember)
      case name(String)
      case index(Int)
    }

    init(schema: ArgumentSchema, maximum: Int) {
      self.schema = schema
      self.maximum = maximum
    }

    mutating func visit(_ value: JSONValue, node index: Int) {
      guard problems.count < maximum else { return }
      let node = schema.nodes[index]
      if node.isNullable, value.isNull { return }
      guard matchesType(value, node) else {
        report(node.expectation, value, node)
        return
      }
      if let constant = node.constant, constant != value { report(node.expectation, value, node) }
      if !node.allowed.isEmpty, !node.allowed.contains(value) {
        report(node.expectation, value, node)
      }
      switch value.kind {
      case .string: visitString(value, node)
      case .number: visitNumber(value, node)
      case .array: visitArray(value, node)
      case .object: visitObject(value, node)
      case .null, .boolean: break
      }
    }

    private func matchesType(_ value: JSONValue, _ node: SchemaNode) -> Bool {
      switch node.type {
      case nil: true
      case .string: value.kind == .string
      case .integer: value.number?.isInteger == true
      case .number: value.kind == .number
      case .boolean: value.kind == .boolean
      case .array: value.kind == .array
      case .object: value.kind == .object
      case .null: value.kind == .null
      }
    }

    private mutating func visitString(_ value: JSONValue, _ node: SchemaNode) {
      guard
        node.minimumLength != nil || node.maximumLength != nil || node.pattern != nil
          || node.format != nil, let text = value.string
      else { return }
      if let minimum = node.minimumLength, text.unicodeScalars.count < minimum {
        report("at least \(counted(minimum, "character"))", value, node)
      }
      if let maximum = node.maximumLength, text.utf8.count > maximum,
        text.unicodeScalars.count > maximum
      {
        report("at most \(counted(maximum, "character"))", value, node)
        // Matching takes time in proportion to the text, and this one is longer than it may be.
        return
      }
      if let pattern = node.pattern, !pattern.matches(text) {
        report("a string that matches \(node.patternText)", value, node)
      }
      if let format = node.format, !format.accepts(text) { report(format.expectation, value, node) }
    }

    private mutating func visitNumber(_ value: JSONValue, _ node: SchemaNode) {
      guard let number = value.number else { return }
      if let format = node.integerFormat, !format.accepts(number) {
        report(format.expectation, value, node)
      }
      if let minimum = node.minimum, number < minimum {
        report("a number of at least \(minimum.text)", value, node)
      }
      if let maximum = node.maximum, maximum < number {
        report("a number of at most \(maximum.text)", value, node)
      }
      if let minimum = node.exclusiveMinimum, !(minimum < number) {
        report("a number above \(minimum.text)", value, node)
      }
      if let maximum = node.exclusiveMaximum, !(number < maximum) {
        report("a number below \(maximum.text)", value, node)
      }
      if let factor = node.multipleOf, number.isMultiple(of: factor) != true {
        report("a multiple of \(factor.text)", value, node)
      }
    }

    private mutating func visitArray(_ value: JSONValue, _ node: SchemaNode) {
      if let minimum = node.minimumItems, value.count < minimum {
        report("at least \(counted(minimum, "element"))", count: value.count)
      }
      if let maximum = node.maximumItems, value.count > maximum {
        report("at most \(counted(maximum, "element"))", count: value.count)
        return
      }
      if node.hasUniqueItems {
        var seen: Set<JSONValue> = []
        for element in value.elements where !seen.insert(element).inserted {
          report(
            "elements that differ from each other", element,
            node.items.map { schema.nodes[$0] } ?? node)
          break
        }
      }
      guard let items = node.items else { return }
      for (index, element) in value.elements.enumerated() {
        guard problems.count < maximum else { return }
        steps.append(.index(index))
        visit(element, node: items)
        steps.removeLast()
      }
    }

    private mutating func visitObject(_ value: JSONValue, _ node: SchemaNode) {
      for name in node.required where value[name] == nil {
        let property = node.properties.first { $0.name == name }
        let expected = property.map { schema.nodes[$0.node].expectation } ?? "a value"
        steps.append(.name(name))
        add(expected + " (required)", "nothing")
        steps.removeLast()
      }
      for member in value.members {
        guard problems.count < maximum else { return }
        steps.append(.member(member))
        if let property = node.property(of: member) {
          visit(member.value, node: property.node)
        } else {
          switch node.additional {
          case .allowed: break
          case .checked(let additional): visit(member.value, node: additional)
          case .refused: reportUnknown(member.key, node)
          }
        }
        steps.removeLast()
      }
    }

    private mutating func reportUnknown(_ key: String, _ node: SchemaNode) {
      let names = node.properties.map(\.name)
      let expected =
        names.isEmpty
        ? (steps.count > 1 ? "no members" : "no arguments")
        : "one of the names " + names.prefix(60).joined(separator: ", ")
      add(expected, "the unknown name \"\(key.prefix(80))\"")
    }

    private mutating func report(_ expected: String, _ value: JSONValue, _ node: SchemaNode) {
      add(expected, node.isSecret ? "(hidden)" : excerpt(value, maximumBytes: 80))
    }

    private mutating func report(_ expected: String, count: Int) {
      add(expected, counted(count, "element"))
    }

    private mutating func add(_ expected: String, _ received: String) {
      guard problems.count < maximum else { return }
      var pointer = JSONPointer()
      for step in steps {
        switch step {
        case .member(let member): pointer.append(member.key)
        case .name(let name): pointer.append(name)
        case .index(let index): pointer.append(index)
        }
      }
      problems.append(
        ArgumentProblem(pointer: pointer.description, expected: expected, received: received))
    }
  }
}

/// `1 element`, `2 elements`.
private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
