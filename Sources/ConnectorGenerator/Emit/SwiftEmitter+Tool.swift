extension SwiftEmitter {
  /// A tool: the struct is its arguments.
  mutating func tool(_ tool: Tool, of resource: Integration.Resource) {
    printer.doc(tool.summary)
    printer.line("public struct \(SwiftName.quoted(tool.swiftName)): \(names.module("Tool")) {")
    printer.level += 1
    printer.line("public typealias Output = \(output(of: tool))")
    printer.line()
    fields(tool.inputs.map(\.property))
    printer.line()
    descriptor(of: tool, resource)
    printer.level -= 1
    printer.line("}")
  }

  private func output(of tool: Tool) -> String {
    switch tool.answer {
    case .text: return names.module("String")
    case .header: return names.module("String") + "?"
    case .empty: return names.module("Empty")
    case .one(_, let schema, let isOptional): return type(schema) + (isOptional ? "?" : "")
    case .many(_, let schema):
      return tool.paging == nil ? "[\(type(schema))]" : "\(names.module("Page"))<\(type(schema))>"
    }
  }

  private mutating func descriptor(of tool: Tool, _ resource: Integration.Resource) {
    printer.line("public static let descriptor = \(names.module("ToolDescriptor"))(")
    printer.level += 1
    printer.textArgument("name", tool.name)
    printer.textArgument("integration", integration.name)
    printer.textArgument("resource", resource.name)
    printer.textArgument("method", tool.method)
    printer.textArgument("title", tool.title)
    printer.textArgument("summary", tool.summary)
    if !tool.tags.isEmpty {
      printer.line("tags: [\(tool.tags.map(SwiftLiteral.string).joined(separator: ", "))],")
    }
    printer.line("http: .\(tool.http.lowercased()),")
    printer.textArgument("path", tool.path)
    if let url = tool.baseURL { printer.textArgument("baseURL", url) }
    inputs(of: tool)
    secrets(of: tool)
    headers(tool.headers)
    body(of: tool)
    if let type = tool.contentType { printer.textArgument("contentType", type) }
    answer(of: tool)
    if let paging = tool.paging { self.paging(paging) }
    if let errors = tool.errors { self.errors(errors) }
    let hints = tool.annotations
    printer.line(
      "annotations: \(names.module("Annotations"))(readOnly: \(hints.readOnly), "
        + "destructive: \(hints.destructive), idempotent: \(hints.idempotent), "
        + "openWorld: \(hints.openWorld)),")
    if !tool.scopes.isEmpty {
      printer.line("scopes: [\(tool.scopes.map(SwiftLiteral.string).joined(separator: ", "))],")
    }
    if !tool.isServed { printer.line("isServed: false,") }
    jsonArgument("inputSchema", schemas.inputLines(of: tool))
    jsonArgument("outputSchema", schemas.outputLines(of: tool), isLast: true)
    printer.level -= 1
    printer.line(")")
  }

  /// The inputs that do not simply become members of the body under their own names.
  private mutating func inputs(of tool: Tool) {
    let rows = tool.inputs.compactMap { input -> [String]? in
      let name = input.property.name
      let form = dates.format(of: input)
      switch input.location {
      case .paging: return nil
      case .body
      where input.wireName == name && input.setting == nil && input.style == "repeat"
        && form == nil:
        return nil
      default: break
      }
      var arguments = ["name: \(SwiftLiteral.string(name))", "in: .\(input.location.rawValue)"]
      if input.wireName != name {
        arguments.append("wireName: \(SwiftLiteral.string(input.wireName))")
      }
      if input.style != "repeat" { arguments.append("style: .\(input.style)") }
      if let setting = input.setting {
        arguments.append("setting: \(SwiftLiteral.string(setting))")
      }
      if let form { arguments.append("format: \(form)") }
      return arguments
    }
    guard !rows.isEmpty else { return }
    printer.line("inputs: [")
    printer.level += 1
    for row in rows { printer.list("\(names.module("Input"))(", row, close: "),") }
    printer.level -= 1
    printer.line("],")
  }

  /// Where secrets lie in the arguments; nothing for nearly every tool.
  private mutating func secrets(of tool: Tool) {
    let inputs = tool.inputs.map(\.property)
    guard inputs.contains(where: { secrets.holds($0.schema) }) else { return }
    var outline = SchemaOutline(of: secrets, in: integration.types)
    outline.add(objectOf: inputs)
    jsonArgument("secrets", outline.lines)
  }

  private mutating func body(of tool: Tool) {
    switch tool.body {
    case .none: return
    case .object(let wrap, let constant):
      var arguments = wrap.isEmpty ? [] : ["wrap: \(SwiftLiteral.string(wrap))"]
      if !constant.isEmpty { arguments.append("constant: \(SwiftLiteral.raw(constant))") }
      printer.list("body: .object(", arguments, close: "),")
    case .form(let constant):
      let arguments = constant.isEmpty ? [] : ["constant: \(SwiftLiteral.raw(constant))"]
      printer.list("body: .form(", arguments, close: "),")
    case .value(let input, let wrap):
      var arguments = ["input: \(SwiftLiteral.string(input))"]
      if !wrap.isEmpty { arguments.append("wrap: \(SwiftLiteral.string(wrap))") }
      printer.list("body: .value(", arguments, close: "),")
    case .text(let input):
      printer.list("body: .text(", ["input: \(SwiftLiteral.string(input))"], close: "),")
    }
  }

  private mutating func answer(of tool: Tool) {
    func at(_ path: String, _ ending: String = "") -> String {
      path.isEmpty ? "()" : "(at: \(SwiftLiteral.string(path))\(ending))"
    }
    switch tool.answer {
    case .one(let path, _, let isOptional):
      // Without a path there is always a value.
      let ending = isOptional && !path.isEmpty ? ", isOptional: true" : ""
      printer.line("answer: .one\(at(path, ending)),")
    case .many(let path, _): printer.line("answer: .many\(at(path)),")
    case .header(let name): printer.line("answer: .header(\(SwiftLiteral.string(name))),")
    case .text: printer.line("answer: .text,")
    case .empty: printer.line("answer: .empty,")
    }
    if let number = dates.number(of: tool.answer) { printer.line("answerDates: \(number),") }
  }

  private mutating func paging(_ paging: PagingRules) {
    func text(_ label: String, _ value: String?) -> String? {
      value.map { "\(label): \(SwiftLiteral.string($0))" }
    }
    let sizes = [
      text("sizeParameter", paging.sizeParameter), paging.size.map { "size: \($0)" },
    ].compactMap { $0 }
    var pagesAt: [String] {
      let paths = paging.pagesAt.map(SwiftLiteral.string).joined(separator: ", ")
      return paths.isEmpty ? [] : ["pagesAt: [\(paths)]"]
    }
    let name: String
    var arguments: [String]
    switch paging.style {
    case .page(let parameter, let first, let next, let total, let pageCount, let hasMore):
      name = "page"
      arguments = ["parameter: \(SwiftLiteral.string(parameter))"]
      if first != 1 { arguments.append("first: \(first)") }
      arguments += sizes
      arguments += [
        text("next", next), text("total", total), text("pageCount", pageCount),
        text("hasMore", hasMore),
      ].compactMap { $0 }
    case .offset(let parameter, let first, let total, let hasMore):
      name = "offset"
      arguments = ["parameter: \(SwiftLiteral.string(parameter))"]
      if first != 0 { arguments.append("first: \(first)") }
      arguments += sizes
      arguments += [text("total", total), text("hasMore", hasMore)].compactMap { $0 }
    case .cursor(let parameter, let next, let hasMore):
      name = "cursor"
      arguments = [
        "parameter: \(SwiftLiteral.string(parameter))", "next: \(SwiftLiteral.string(next))",
      ]
      arguments += [text("hasMore", hasMore)].compactMap { $0 }
      arguments += sizes
    case .linkHeader:
      name = "linkHeader"
      arguments = sizes + pagesAt
    case .nextURL(let next):
      name = "nextURL"
      arguments = ["next: \(SwiftLiteral.string(next))"] + sizes + pagesAt
    case .whole:
      printer.line("paging: .whole,")
      return
    }
    printer.list("paging: .\(name)(", arguments, close: "),")
    if paging.isInBody { printer.line("pagesInBody: true,") }
  }

  /// JSON text, printed in lines; `\#` joins them, so that the value is one line of JSON.
  mutating func jsonArgument(_ label: String, _ lines: [String], isLast: Bool = false) {
    let hashes = SwiftLiteral.delimiter(for: lines.joined())
    let end = isLast ? "" : ","
    if lines.count == 1,
      printer.indentation + label.count + lines[0].utf8.count + 8
        <= SourcePrinter.width
    {
      printer.line("\(label): \(hashes)\"\(lines[0])\"\(hashes)\(end)")
      return
    }
    printer.line("\(label): \(hashes)\"\"\"")
    printer.level += 1
    for (index, line) in lines.enumerated() {
      printer.line(index + 1 < lines.count ? "\(line)\\\(hashes)" : line)
    }
    printer.line("\"\"\"\(hashes)\(end)")
    printer.level -= 1
  }
}
