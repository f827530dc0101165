/// What the arguments of a tool hold that people and logs are not shown: `format: password` in a spec.
extension ToolDescriptor {
  /// The arguments as people and logs may see them: what is secret reads `[hidden]`, and so does whatever
  /// stands where a secret was to be.
  package func masking(_ arguments: JSONValue) -> JSONValue {
    guard !secrets.isEmpty else { return arguments }
    var edits = JSONEdits()
    forEachSecret(in: arguments) { edits.replace($0, with: Redaction.mark[...]) }
    var json = JSONWriter(reservingCapacity: arguments.bytes.count + 64)
    json.write(arguments, edits)
    return (try? JSONValue(parsing: json.bytes)) ?? .null
  }

  /// One argument by itself.
  func masking(_ value: JSONValue, of input: Input) -> JSONValue {
    guard !secrets.isEmpty else { return value }
    var json = JSONWriter()
    json.beginObject()
    json.key(input.name)
    json.write(value)
    json.endObject()
    return (try? JSONValue(parsing: json.bytes)).flatMap { masking($0)[input.name] } ?? .null
  }

  /// Hides what these arguments hold of secrets wherever it is repeated.
  package func redaction(of arguments: JSONValue) -> Redaction {
    var found: [[UInt8]] = []
    if !secrets.isEmpty {
      forEachSecret(in: arguments) { value in
        found.append(value.string.map { Array($0.utf8) } ?? Array(value.bytes))
      }
    }
    return Redaction(of: found)
  }

  /// Everything counts as secret where the places cannot be read: the generator never emits that.
  private func forEachSecret(in arguments: JSONValue, _ body: (JSONValue) -> Void) {
    guard let outline = secretOutline else { return body(arguments) }
    outline.forEachValue(in: arguments, at: 0, body)
  }

  private var secretOutline: JSONOutline? {
    try? secretPlaces.get { () throws(SchemaError) in
      guard let outline = (try? JSONValue(parsing: secrets)).flatMap(JSONOutline.init) else {
        throw SchemaError(message: "'secrets' is no outline: \(secrets.prefix(60))")
      }
      return outline
    }
  }
}
