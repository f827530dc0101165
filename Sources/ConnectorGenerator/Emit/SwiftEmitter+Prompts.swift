extension SwiftEmitter {
  /// What the integration offers besides tools, as the last arguments of its descriptor.
  mutating func prompts() {
    let records = recordLines()
    var lists = integration.prompts.isEmpty ? 0 : 1
    lists += integration.guides.isEmpty ? 0 : 1
    lists += records.isEmpty ? 0 : 1
    func close() -> String {
      lists -= 1
      return lists > 0 ? "]," : "]"
    }
    if !integration.prompts.isEmpty {
      printer.line("prompts: [")
      printer.level += 1
      for prompt in integration.prompts { self.prompt(prompt) }
      printer.level -= 1
      printer.line(close())
    }
    if !integration.guides.isEmpty {
      printer.line("guides: [")
      printer.level += 1
      for guide in integration.guides { self.guide(guide) }
      printer.level -= 1
      printer.line(close())
    }
    if !records.isEmpty {
      printer.line("records: [")
      printer.level += 1
      for record in records { printer.line(record) }
      printer.level -= 1
      printer.line(close())
    }
  }

  private mutating func prompt(_ prompt: Prompt) {
    printer.line("\(names.module("PromptDescriptor"))(")
    printer.level += 1
    printer.textArgument("name", prompt.name)
    printer.textArgument("title", prompt.title)
    printer.textArgument("summary", prompt.summary)
    jsonArgument("argumentSchema", schemas.lines(of: prompt.arguments))
    printer.textArgument("text", prompt.text)
    printer.list("tools: [", prompt.tools.map(SwiftLiteral.string), close: "],")
    printer.list("guides: [", prompt.guides.map { SwiftLiteral.string($0.uri) }, close: "]")
    printer.level -= 1
    printer.line("),")
  }

  private mutating func guide(_ guide: Guide) {
    printer.line("\(names.module("GuideDescriptor"))(")
    printer.level += 1
    printer.textArgument("uri", guide.uri)
    printer.textArgument("name", guide.name)
    printer.textArgument("title", guide.title)
    printer.textArgument("summary", guide.summary)
    printer.textArgument("text", guide.text)
    printer.list("tools: [", guide.tools.map(SwiftLiteral.string), close: "]")
    printer.level -= 1
    printer.line("),")
  }

  private func recordLines() -> [String] {
    integration.records.map { resource, tool, record in
      let inputs = record.inputs.map(SwiftLiteral.string).joined(separator: ", ")
      let path = "\(SwiftName.quoted(resource.swiftName)).\(SwiftName.quoted(tool.swiftName))"
      return "\(names.module("RecordTemplate"))(name: \(SwiftLiteral.string(record.name)), "
        + "title: \(SwiftLiteral.string(record.title)), inputs: [\(inputs)], "
        + "tool: \(path).descriptor),"
    }
  }
}
