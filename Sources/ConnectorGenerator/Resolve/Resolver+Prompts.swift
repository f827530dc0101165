import MiniYAML

extension Resolver {
  /// The name of a prompt as agents see it has no more characters, as with tools.
  private static let maximumNameLength = ToolName.maximumLength

  /// The guides, in the order of the spec.
  mutating func guides(_ resources: [Integration.Resource]) -> [Guide] {
    var guides: [Guide] = []
    for guide in spec.guides {
      checkName(of: guide.name, "guide")
      let filled = guide.text.map { fill($0, argumentNames: nil, resources) }
      guides.append(self.guide(guide, text: filled?.text ?? "", tools: filled?.tools ?? []))
    }
    if let first = spec.guides.first,
      let resource = resources.first(where: { resource in
        resource.name == "guides" && resource.tools.contains { $0.record != nil }
      })
    {
      report.error(
        .duplicateName,
        "the guides and the records of '\(resource.name)' would have the same URIs",
        at: first.name.position, remedy: "add 'record: false' to the 'get' of that resource")
    }
    return guides
  }

  private func guide(_ guide: GuideSpec, text: String, tools: [String]) -> Guide {
    Guide(
      uri: "\(uriScheme)://guides/\(guide.name.value)",
      name: "\(spec.name.value)_\(guide.name.value)",
      title: guide.title?.value ?? words(of: guide.name.value),
      summary: guide.description?.value ?? "", text: text, tools: tools)
  }

  /// The prompts, in the order of the spec.
  mutating func prompts(_ resources: [Integration.Resource]) -> [Prompt] {
    var prompts: [Prompt] = []
    for prompt in spec.prompts { prompts.append(self.prompt(prompt, resources)) }
    return prompts
  }

  private mutating func prompt(
    _ prompt: PromptSpec, _ resources: [Integration.Resource]
  ) -> Prompt {
    checkName(of: prompt.name, "prompt")
    var arguments: [Property] = []
    for argument in prompt.arguments { arguments.append(self.argument(argument, of: prompt)) }
    let names = prompt.arguments.map(\.name.value)
    let filled = prompt.text.map { fill($0, argumentNames: names, resources) }
    if let text = prompt.text {
      let used = Set(text.names.map(\.value))
      for argument in prompt.arguments where !used.contains(argument.name.value) {
        report.warning(
          .unusedArgument,
          "the text of prompt '\(prompt.name.value)' does not use '\(argument.name.value)'",
          at: argument.name.position,
          remedy: "write '{\(argument.name.value)}' where it belongs")
      }
    }
    let known = spec.guides.map(\.name.value)
    for guide in prompt.guides where !known.contains(guide.value) {
      report.error(
        .unknownGuide, "there is no guide '\(guide.value)'", at: guide.position,
        remedy: suggestion(for: guide.value, among: known) ?? "add it under 'guides'")
    }
    return Prompt(
      name: "\(spec.name.value)_\(prompt.name.value)",
      title: prompt.title?.value ?? words(of: prompt.name.value),
      summary: prompt.description?.value ?? "", arguments: arguments, text: filled?.text ?? "",
      tools: filled?.tools ?? [],
      guides: prompt.guides.compactMap { name in
        spec.guides.first { $0.name.value == name.value }.map { guide($0, text: "", tools: []) }
      })
  }

  private mutating func checkName(of name: Located<String>, _ kind: String) {
    let whole = "\(spec.name.value)_\(name.value)"
    if !isSnakeName(name.value, maximumLength: .max) {
      report.error(
        .invalidName, "a \(kind) cannot be named '\(name.value)'", at: name.position,
        remedy: "lower-case letters, digits and '_', a letter first")
    } else if whole.utf8.count > Self.maximumNameLength {
      report.error(
        .invalidName, "the \(kind) name '\(whole)' has \(whole.utf8.count) characters",
        at: name.position, remedy: "shorten it to \(Self.maximumNameLength)")
    }
  }

  /// One argument of a prompt: clients send each as a text.
  private mutating func argument(_ argument: PropertySpec, of prompt: PromptSpec) -> Property {
    let name = argument.name
    if !isSnakeName(name.value) {
      report.error(
        .invalidName, "an argument cannot be named '\(name.value)'", at: name.position,
        remedy: "lower-case letters, digits and '_', a letter first")
    }
    var written = argument.schema
    if written.type == nil, written.enumeration == nil {
      written.type = Located("string", at: written.position)
    }
    checkArgumentWords(&written)
    let schema = schema(written, hoist: HoistName(parent: "", name: name.value))
    if !written.isBroken, !isScalar(schema), !isUnresolved(written) {
      report.error(
        .inputType, "'\(name.value)' is \(kindName(schema.kind)), which an argument cannot be",
        at: written.type?.position ?? written.position, remedy: Self.scalars)
    }
    let isEnum = if case .named = schema.kind { true } else { false }
    if schema.description.isEmpty, !isEnum, !written.hasUnknownKey {
      report.error(
        .missingKey,
        "argument '\(name.value)' of prompt '\(prompt.name.value)' has no 'description'",
        at: name.position, remedy: "say what to give for it")
    }
    let isRequired = written.isRequired?.value ?? false
    if isRequired, let value = written.defaultValue {
      report.error(
        .contradiction, "an argument with a default is never required", at: value.position,
        remedy: "remove one of the two")
    }
    return Property(
      name: name.value, swiftName: name.value, schema: schema, isRequired: isRequired,
      isOptional: !isRequired)
  }

  /// Words about answers, JSON and Swift say nothing about a text that a person enters.
  private mutating func checkArgumentWords(_ schema: inout SchemaSpec) {
    if !schema.required.isEmpty {
      report.error(
        .wrongKind, "'required' of an argument is 'true' or 'false'",
        at: schema.required[0].position)
      schema.required = []
    }
    let strangers: [(String, SourcePosition?)] = [
      ("nullable", schema.nullable?.position), ("readOnly", schema.readOnly?.position),
      ("writeOnly", schema.writeOnly?.position), ("swift_name", schema.swiftName?.position),
    ]
    for case (let word, let position?) in strangers {
      report.error(
        .misplacedWord, "'\(word)' says nothing about an argument of a prompt", at: position,
        remedy: "remove it")
    }
  }

  /// A text with the names of tools in it. Arguments stay open, and so braces doubled, when there may
  /// be any.
  /// - Parameter argumentNames: nil for a text that has none.
  private mutating func fill(
    _ template: TextTemplate, argumentNames: [String]?, _ resources: [Integration.Resource]
  ) -> (text: String, tools: [String]) {
    var text = ""
    var tools: [String] = []
    for piece in template.pieces {
      switch piece {
      case .text(let plain):
        guard argumentNames != nil else {
          text += plain
          continue
        }
        for scalar in plain.unicodeScalars {
          text.unicodeScalars.append(scalar)
          if scalar == "{" || scalar == "}" { text.unicodeScalars.append(scalar) }
        }
      case .name(let name):
        if argumentNames?.contains(name.value) == true {
          text += "{\(name.value)}"
        } else if let tool = toolName(ofMethod: name, argumentNames, resources) {
          text += tool
          if !tools.contains(tool) { tools.append(tool) }
        }
      }
    }
    return (trimmed(text), tools)
  }

  /// The name of the tool that `invoices.list` is; reports a name that is none.
  private mutating func toolName(
    ofMethod name: Located<String>, _ argumentNames: [String]?, _ resources: [Integration.Resource]
  ) -> String? {
    for resource in resources {
      for tool in resource.tools where "\(resource.name).\(tool.method)" == name.value {
        return tool.name
      }
    }
    let methods = spec.resources.flatMap { resource in
      resource.methods.map { "\(resource.name.value).\($0.key.value)" }
    }
    // A method that could not be read was reported.
    if methods.contains(name.value) { return nil }
    if name.value.contains(".") {
      report.error(
        .unknownMethod, "there is no method '\(name.value)'", at: name.position,
        remedy: suggestion(for: name.value, among: methods) ?? "write 'RESOURCE.METHOD'")
    } else {
      let known = argumentNames ?? []
      report.error(
        .unknownPlaceholder,
        argumentNames == nil
          ? "'{\(name.value)}' names no method" : "there is no argument '\(name.value)'",
        at: name.position,
        remedy: suggestion(for: name.value, among: known + methods)
          ?? (argumentNames == nil
            ? "write '{RESOURCE.METHOD}'; '{{' and '}}' are braces"
            : "add it under 'arguments'; '{{' and '}}' are braces"))
    }
    return nil
  }

  /// `find_deposit` as `Find deposit`.
  private func words(of name: String) -> String {
    let text = name.split(separator: "_").joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
