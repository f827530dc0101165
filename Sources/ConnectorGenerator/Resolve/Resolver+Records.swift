import MiniYAML

extension Resolver {
  /// What comes first in the integration's URIs. A scheme holds no underscore (RFC 3986, section 3.1).
  var uriScheme: String {
    String(spec.name.value.map { $0 == "_" ? "-" : $0 })
  }

  /// The URIs under which single records are read, unless the method has none.
  mutating func record(
    of method: MethodSpec, _ request: RequestLine, _ inputs: [ToolInput], _ resource: ResourceSpec
  ) -> RecordTemplate? {
    let needed = inputs.filter(\.property.isRequired)
    guard let problem = whyNoRecord(method, request, needed) else {
      guard method.record?.value != false else { return nil }
      return template(of: resource, inputs: needed.map(\.property.name))
    }
    if let record = method.record {
      report.error(
        .invalidRecord, "the records of '\(resource.name.value).\(method.key.value)' \(problem)",
        at: record.position, remedy: "remove 'record'; they have none without it")
    }
    return nil
  }

  /// Why a method cannot read what a URI names, as the end of a sentence.
  private func whyNoRecord(
    _ method: MethodSpec, _ request: RequestLine, _ needed: [ToolInput]
  ) -> String? {
    if method.key.value != "get" || request.method != "GET" {
      return "have no URIs: only a 'get' by GET is read by one"
    }
    if method.annotations.readOnly?.value == false {
      return "have no URIs: what is read by one has no side effects"
    }
    if needed.isEmpty { return "have no URIs: no input says which one is meant" }
    if let input = needed.first(where: { $0.location == .body || !isScalar($0.property.schema) }) {
      return "cannot be named by a URI: it needs '\(input.property.name)', which is no scalar"
    }
    if let input = needed.first(where: { !isVariableName($0.property.name) }) {
      return "cannot be named by a URI: '\(input.property.name)' is no name in a template"
    }
    return nil
  }

  /// RFC 6570, section 2.3, without percent-encoding.
  private func isVariableName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || (byte >= 0x30 && byte <= 0x39)
          || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      }
  }

  private func template(of resource: ResourceSpec, inputs: [String]) -> RecordTemplate {
    let singular = resource.singular?.value ?? ToolName.singular(of: resource.name.value)
    let name = "\(spec.name.value)_\(singular)"
    return RecordTemplate(
      name: name,
      title: ToolName.title(of: name, integration: spec.name.value, label: spec.label.value),
      uri: "\(uriScheme)://\(resource.name.value)" + inputs.map { "/{\($0)}" }.joined(),
      inputs: inputs)
  }
}
