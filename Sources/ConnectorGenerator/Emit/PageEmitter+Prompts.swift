/// The sections of a page about what an integration offers besides tools.
func promptSections(of integration: Integration) -> [String] {
  var lines: [String] = []
  if !integration.prompts.isEmpty { lines += ["", "## Prompts"] }
  for prompt in integration.prompts {
    lines += ["", "### \(escaped(prompt.name))", "", escaped(prompt.title + ". " + prompt.summary)]
    if !prompt.arguments.isEmpty {
      lines += ["", "| argument | type | what |", "|---|---|---|"]
      for argument in prompt.arguments {
        lines.append(
          row([
            code(argument.name) + (argument.isRequired ? " **required**" : ""),
            cell(typeText(argument.schema, integration)), cell(argument.schema.description),
          ]))
      }
    }
    if !prompt.guides.isEmpty {
      let uris = prompt.guides.map { code($0.uri) }.joined(separator: ", ")
      lines += ["", "Comes with \(uris)."]
    }
    lines += [""] + block(prompt.text)
  }
  if !integration.guides.isEmpty { lines += ["", "## Guides"] }
  for guide in integration.guides {
    lines += [
      "", "### \(escaped(guide.uri))", "", escaped(guide.title + ". " + guide.summary), "",
    ]
    lines += block(guide.text)
  }
  if !integration.records.isEmpty {
    lines += ["", "## Records", "", "| record | read by |", "|---|---|"]
    for (_, tool, record) in integration.records {
      lines.append(row([code(record.uri), code(tool.name)]))
    }
  }
  return lines
}

/// A text as it is, whatever it holds: its fence is longer than any run of backticks inside.
private func block(_ text: String) -> [String] {
  let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return [fence + "text"]
    + text.split(separator: "\n", omittingEmptySubsequences: false)
    .map(String.init) + [fence]
}
