import MiniYAML

extension Resolver {
  /// The call by which credentials are tried; nil when the spec names none, or none that can be made.
  mutating func validation(_ resources: [Integration.Resource]) -> Integration.Validation? {
    guard let validation = spec.validation, let method = method(validation.method) else {
      return nil
    }
    // What could not be resolved was reported where it stands.
    guard
      let tool = resources.first(where: { $0.name == method.resource })?.tools
        .first(where: { $0.method == method.spec.key.value })
    else { return nil }
    let name = validation.method
    if !tool.annotations.readOnly {
      report.error(
        .invalidValidation,
        "'\(name.value)' changes something, so credentials cannot be tried by it",
        at: name.position, remedy: "choose a method that only reads")
    }
    let given = validation.arguments.map(\.name.value)
    let missing = tool.inputs.filter { input in
      input.property.isRequired && input.setting == nil && !given.contains(input.property.name)
    }
    if !missing.isEmpty {
      let names = missing.map { "'\($0.property.name)'" }.joined(separator: ", ")
      report.error(
        .invalidValidation, "'\(name.value)' needs \(names)", at: name.position,
        remedy: "give them in 'arguments', or choose a method that needs nothing")
    }
    for argument in validation.arguments { check(argument, of: tool, method.spec) }
    let members = validation.arguments.map {
      Literal.Member(key: $0.name.value, value: $0.value.value)
    }
    return Integration.Validation(tool: tool.name, arguments: Literal.object(members).json)
  }

  /// The method of a `RESOURCE.METHOD`.
  private mutating func method(
    _ name: Located<String>
  ) -> (resource: String, spec: MethodSpec)? {
    var names: [String] = []
    for resource in spec.resources {
      for method in resource.methods {
        names.append("\(resource.name.value).\(method.key.value)")
        if names.last == name.value { return (resource.name.value, method) }
      }
    }
    let isTool = name.value.contains(".") ? nil : "write 'RESOURCE.METHOD', such as 'invoices.list'"
    report.error(
      .unknownMethod, "there is no method '\(name.value)'", at: name.position,
      remedy: suggestion(for: name.value, among: names) ?? isTool
        ?? "the keys of the resource and of the method, with a dot between")
    return nil
  }

  private mutating func check(
    _ argument: ValidationSpec.Argument, of tool: Tool, _ method: MethodSpec
  ) {
    let name = argument.name
    guard let input = tool.inputs.first(where: { $0.property.name == name.value }) else {
      report.error(
        .unknownProperty, "the method takes no input '\(name.value)'", at: name.position,
        remedy: suggestion(for: name.value, among: tool.inputs.map(\.property.name)))
      return
    }
    var problem: String?
    if input.location == .paging {
      let isLimit: Bool
      if case .number(let number) = argument.value.value {
        isLimit = number.isInteger && !(number < ExactDecimal(1))
      } else {
        isLimit = false
      }
      if name.value != "limit" || !isLimit { problem = "cannot be \(argument.value.value.json)" }
    } else if let schema = schema(ofInput: name.value, of: method) {
      problem = self.problem(with: argument.value.value, in: schema)
    }
    if let problem {
      report.error(
        .contradiction, "'\(name.value)' \(problem)", at: argument.value.position)
    }
  }

  /// What a value of an input may be, as the method says it.
  private func schema(ofInput name: String, of method: MethodSpec) -> SchemaSpec? {
    let stated = method.path + method.query + method.headers
    if let found = stated.first(where: { $0.name.value == name }) { return found.schema }
    let body = method.body?.schema.map(described)
    return body?.properties?.first { $0.name.value == name }?.schema
  }
}
