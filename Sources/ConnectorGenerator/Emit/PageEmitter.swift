/// The page of documentation of an integration, in Markdown.
func page(of integration: Integration) -> String {
  var lines: [String] = []
  lines.append("<!-- Generated from \(integration.sourcePath) by tenon-generate. Do not edit. -->")
  lines.append("")
  lines.append("# \(escaped(integration.label))")
  lines.append("")
  lines.append(escaped(integration.summary))
  lines.append("")
  lines += facts(of: integration)
  if !integration.settings.isEmpty {
    lines += ["", "## Settings", "", "| setting | type | default | what |", "|---|---|---|---|"]
    for setting in integration.settings {
      let value = setting.defaultValue.map { $0.isEmpty ? "none" : code($0) } ?? "**required**"
      lines.append(row([code(setting.name), setting.type, value, cell(setting.summary)]))
    }
  }
  lines += ["", "## Tools", "", "| tool | request | what |", "|---|---|---|"]
  for tool in integration.resources.flatMap(\.tools) {
    let note = tool.isServed ? "" : " *(not served: a description is missing)*"
    lines.append(
      row([
        code(tool.name), code("\(tool.http) \(tool.path)"),
        cell(firstSentence(tool.summary)) + note,
      ]))
  }
  lines += promptSections(of: integration)
  for resource in integration.resources {
    lines += ["", "## \(escaped(resource.name))", "", escaped(resource.summary)]
    for tool in resource.tools { lines += section(tool, resource, integration) }
  }
  return lines.joined(separator: "\n") + "\n"
}

private func facts(of integration: Integration) -> [String] {
  var lines: [String] = []
  if !integration.category.isEmpty { lines.append("- Category: \(escaped(integration.category))") }
  if let url = integration.documentation { lines.append("- Vendor's documentation: <\(url)>") }
  lines.append("- Base URL: \(code(integration.baseURL))")
  let authentication =
    switch integration.authentication {
    case .none: "none"
    case .basic(let username, let password):
      "HTTP Basic ("
        + [username, password].filter { $0.constant == nil }.map { escaped($0.label) }
        .joined(separator: ", ") + ")"
    case .bearer(let token): "bearer token (\(escaped(token.label)))"
    case .apiKey(let location, let name, _, let key):
      "API key in the \(location) \(code(name.value)) (\(escaped(key.label)))"
    case .oauth2(let oauth):
      "OAuth 2, \(oauth.isClientCredentials ? "client credentials" : "authorization code")"
    }
  lines.append("- Authentication: \(authentication)")
  if let validation = integration.validation {
    lines.append("- Credentials are tried by \(code(validation.tool))")
  }
  lines.append("- In Swift: \(code(integration.swiftName))")
  return lines
}

private func section(
  _ tool: Tool, _ resource: Integration.Resource, _ integration: Integration
) -> [String] {
  var lines = ["", "### \(escaped(tool.name))", "", escaped(tool.summary), ""]
  let hints = tool.annotations
  let effect =
    hints.readOnly
    ? "reads only" : hints.destructive ? "may overwrite or remove" : "adds, removes nothing"
  lines.append(
    "\(code("\(tool.http) \(tool.path)")), \(effect). In Swift "
      + "\(code("\(integration.swiftName).\(resource.swiftName).\(tool.swiftName)")).")
  guard !tool.inputs.isEmpty else { return lines }
  lines += ["", "| input | type | in | what |", "|---|---|---|---|"]
  for input in tool.inputs {
    let property = input.property
    let place =
      input.wireName == property.name
      ? input.location.rawValue : "\(input.location.rawValue) \(code(input.wireName))"
    lines.append(
      row([
        code(property.name) + (property.isRequired ? " **required**" : ""),
        cell(typeText(property.schema, integration)), place, cell(property.schema.description),
      ]))
  }
  return lines
}

/// The type, with the values of an enum.
func typeText(_ schema: Schema, _ integration: Integration) -> String {
  let text = plainTypeText(schema, integration)
  return schema.isNullable && !text.hasSuffix(", null") ? text + " or null" : text
}

private func plainTypeText(_ schema: Schema, _ integration: Integration) -> String {
  switch schema.kind {
  case .array(let element): return "list of \(typeText(element, integration))"
  case .named(let index):
    guard case .enumeration(let type) = integration.types[index] else {
      return integration.types[index].swiftName
    }
    return "one of " + type.values.map(\.json).joined(separator: ", ")
  default: break
  }
  if let values = schema.words.first(where: { $0.name == "enum" }) {
    return "one of "
      + values.json.dropFirst().dropLast().split(separator: ",")
      .joined(separator: ", ")
  }
  switch schema.kind {
  case .string: return schema.format ?? "string"
  case .integer: return "integer"
  case .number: return "number"
  case .boolean: return "boolean"
  case .object: return "object"
  default: return "any"
  }
}

private func firstSentence(_ text: String) -> String {
  var sentence = ""
  for character in text {
    if character.isNewline || (character == " " && sentence.hasSuffix(".")) { break }
    sentence.append(character)
  }
  return sentence
}

/// A row of a table.
func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

/// Prose in a cell of a table.
func cell(_ text: String) -> String {
  escaped(text).split(whereSeparator: \.isNewline).joined(separator: "<br>")
    .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}

/// Prose of a spec is text: what Markdown or HTML would take for markup is escaped. An underscore
/// inside a word is none.
func escaped(_ text: String) -> String {
  var result = ""
  var previous: Character = " "
  var rest = text[...]
  while let character = rest.popFirst() {
    switch character {
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    case "_" where isWord(previous) && rest.first.map(isWord) == true: result += "_"
    case "*", "_", "[", "]", "`", "\\", "#": result += "\\\(character)"
    default: result.append(character)
    }
    previous = character
  }
  return result
}

private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

/// A code span that holds any text: its fence is longer than any run of backticks inside.
func code(_ text: String) -> String {
  var longest = 0
  var run = 0
  for character in text {
    run = character == "`" ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest + 1)
  let space = longest > 0 ? " " : ""
  let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  return "\(fence)\(space)\(line)\(space)\(fence)"
}
