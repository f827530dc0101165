import MiniYAML

extension Resolver {
  /// Checks the names of resources and methods and takes their Swift names.
  mutating func declareResources() {
    for resource in spec.resources {
      let name = resource.name
      if !isSnakeName(name.value) {
        report.error(
          .invalidName, "a resource cannot be named '\(name.value)'", at: name.position,
          remedy:
            "lower-case letters, digits and '_', a letter first; 'tool:' overrides a tool's name")
        continue
      }
      if let swift = resource.swiftName, !SwiftName.isTypeName(swift.value) {
        badTypeName(swift)
        continue
      }
      claim(
        swiftName(of: resource), for: "resource '\(name.value)'",
        at: resource.swiftName?.position ?? name.position)
      var methods: [String: SourcePosition] = [:]
      for method in resource.methods { declare(method, of: resource, &methods) }
    }
  }

  private mutating func declare(
    _ method: MethodSpec, of resource: ResourceSpec, _ taken: inout [String: SourcePosition]
  ) {
    let key = method.key
    if !isSnakeName(key.value) {
      report.error(
        .invalidName, "a method cannot be named '\(key.value)'", at: key.position,
        remedy: "lower-case letters, digits and '_', a letter first")
      return
    }
    if let swift = method.swiftName, !SwiftName.isTypeName(swift.value) {
      badTypeName(swift)
      return
    }
    let name = swiftName(of: method)
    let position = method.swiftName?.position ?? key.position
    if TypeNames.impossible.contains(name) || name == integrationType {
      report.error(
        .swiftName, "method '\(key.value)' cannot be the Swift type '\(name)'", at: position,
        remedy: "add 'swift_name:' to it")
    } else if let first = taken[name] {
      report.error(
        .duplicateName,
        "method '\(key.value)' would be the Swift type '\(name)', as is the one at line \(first)",
        at: position, remedy: "rename one of them or add 'swift_name:'")
    }
    taken[name] = position
    nestedNames.insert(name)
  }

  func swiftName(of resource: ResourceSpec) -> String {
    resource.swiftName?.value ?? SwiftName.upperCamel(resource.name.value)
  }

  func swiftName(of method: MethodSpec) -> String {
    method.swiftName?.value ?? SwiftName.upperCamel(method.key.value)
  }

  /// A resource and its tools.
  mutating func resource(
    _ resource: ResourceSpec, _ toolNames: inout [String: SourcePosition]
  ) -> Integration.Resource {
    var singular = ToolName.singular(of: resource.name.value)
    if let stated = resource.singular, !isSnakeName(stated.value) {
      report.error(
        .invalidName, "'singular' cannot be '\(stated.value)'", at: stated.position,
        remedy: "lower-case letters, digits and '_', a letter first")
    } else if let stated = resource.singular {
      singular = stated.value
    }
    var tools: [Tool] = []
    for method in resource.methods {
      let name =
        method.tool?.value
        ?? ToolName.make(
          integration: spec.name.value, resource: resource.name.value, singular: singular,
          method: method.key.value)
      checkToolName(
        Located(name, at: method.tool?.position ?? method.key.position),
        isChosen: method.tool != nil, &toolNames)
      if let tool = tool(method, named: name, of: resource) { tools.append(tool) }
    }
    let words = resource.name.value.split(separator: "_").joined(separator: " ")
    return Integration.Resource(
      name: resource.name.value, swiftName: swiftName(of: resource),
      summary: resource.description?.value ?? "\(spec.label.value) \(words).", tools: tools)
  }

  /// - Parameter isChosen: whether the author wrote the name, and so knows how long it is.
  private mutating func checkToolName(
    _ name: Located<String>, isChosen: Bool, _ taken: inout [String: SourcePosition]
  ) {
    let isSound = name.value.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || (byte >= 0x30 && byte <= 0x39)
        || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    let length = name.value.utf8.count
    if !isSound {
      report.error(
        .invalidName, "a tool cannot be named '\(name.value)'", at: name.position,
        remedy: "letters, digits, '_' and '-'")
    } else if length > ToolName.maximumLength {
      report.error(
        .longToolName, "the tool name '\(name.value)' has \(length) characters", at: name.position,
        remedy: "clients take \(ToolName.maximumLength); shorten the resource or add 'tool:'")
    } else if length >= ToolName.warnedLength, !isChosen {
      report.warning(
        .longToolName, "the tool name '\(name.value)' has \(length) characters", at: name.position,
        remedy: "a client that adds its own prefix may refuse it; 'tool:' shortens or keeps it")
    }
    if let first = taken[name.value] {
      report.error(
        .duplicateName, "two tools are named '\(name.value)': here and at line \(first)",
        at: name.position, remedy: "add 'tool:' to one of them")
    }
    taken[name.value] = name.position
  }
}
