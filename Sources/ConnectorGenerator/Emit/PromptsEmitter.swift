/// What an integration offers besides tools, as one JSON object: its prompts and guides with their
/// texts, and the URIs of its records, each in the words that agents get.
func promptsFile(of integration: Integration) -> String {
  let schemas = JSONSchemaEmitter(types: integration.types)
  var text = JSONText()
  text.raw("{\"integration\":")
  text.string(integration.name)
  list("prompts", integration.prompts, to: &text) { prompt, text in
    open(name: prompt.name, prompt.title, prompt.summary, to: &text)
    text.raw(",\"arguments\":")
    for line in schemas.lines(of: prompt.arguments) { text.raw(line) }
    names("tools", prompt.tools, to: &text)
    names("guides", prompt.guides.map(\.uri), to: &text)
    member("text", prompt.text, to: &text)
  }
  list("guides", integration.guides, to: &text) { guide, text in
    open(name: guide.name, guide.title, guide.summary, to: &text)
    member("uri", guide.uri, to: &text)
    names("tools", guide.tools, to: &text)
    member("text", guide.text, to: &text)
  }
  list("records", integration.records, to: &text) { entry, text in
    open(name: entry.record.name, entry.record.title, entry.tool.summary, to: &text)
    member("uriTemplate", entry.record.uri, to: &text)
    member("tool", entry.tool.name, to: &text)
  }
  text.raw("}")
  return prettyJSON(text.string) + "\n"
}

private func list<Element>(
  _ name: String, _ elements: [Element], to text: inout JSONText,
  _ write: (Element, inout JSONText) -> Void
) {
  text.raw(",\"\(name)\":[")
  for (index, element) in elements.enumerated() {
    if index > 0 { text.raw(",") }
    write(element, &text)
    text.raw("}")
  }
  text.raw("]")
}

private func open(name: String, _ title: String, _ summary: String, to text: inout JSONText) {
  text.raw("{\"name\":")
  text.string(name)
  member("title", title, to: &text)
  member("description", summary, to: &text)
}

private func member(_ name: String, _ value: String, to text: inout JSONText) {
  text.raw(",\"\(name)\":")
  text.string(value)
}

private func names(_ name: String, _ values: [String], to text: inout JSONText) {
  text.raw(",\"\(name)\":[" + values.map(JSONText.quoted).joined(separator: ",") + "]")
}
