/// The URIs of the records that a tool gets: `finexio://payments/{id}`.
public struct RecordTemplate: Sendable {
  /// The name of a record, with the integration's in front, such as `finexio_payment`.
  public let name: String
  /// A short name for people.
  public let title: String
  /// The tool's inputs that the URI holds, in its order.
  public let inputs: [String]
  /// What reads a record.
  public let tool: ToolDescriptor

  /// Describes a template; generated code calls this.
  public init(name: String, title: String, inputs: [String], tool: ToolDescriptor) {
    self.name = name
    self.title = title
    self.inputs = inputs
    self.tool = tool
  }

  /// The template (RFC 6570, level 1).
  public var uriTemplate: String { prefix + inputs.map { "/{\($0)}" }.joined() }

  /// A scheme holds no underscore (RFC 3986, section 3.1).
  private var prefix: String {
    String(tool.integration.map { $0 == "_" ? "-" : $0 }) + "://" + tool.resource
  }

  /// The arguments that a URI stands for; nil for one that this template does not expand to. Whether
  /// they fit the tool is the tool's to say.
  public func arguments(of uri: String) -> JSONValue? {
    let parts = uri.split(separator: "/", omittingEmptySubsequences: false)
    let own = prefix.split(separator: "/", omittingEmptySubsequences: false)
    // Scheme and host are the same in any case (RFC 3986, section 6.2.2.1).
    guard parts.count == own.count + inputs.count,
      zip(parts, own).allSatisfy({ String($0).equalsIgnoringASCIICase(String($1)) }),
      let types = try? inputTypes()
    else { return nil }
    var writer = JSONWriter()
    writer.beginObject()
    for (name, part) in zip(inputs, parts.dropFirst(own.count)) {
      guard let value = Self.value(of: part) else { return nil }
      writer.key(name)
      writer.write(argument: value, ofType: types[name]??.rawValue)
    }
    writer.endObject()
    return try? JSONValue(parsing: writer.bytes)
  }

  /// What a segment was expanded from (RFC 6570, section 3.2.2): every octet but the unreserved ones is
  /// percent-encoded. Clients that keep some more as they are mean the same.
  private static func value(of segment: Substring) -> String? {
    let bytes = Array(segment.utf8)
    guard !bytes.isEmpty, !bytes.contains(where: { $0 == 0x3F || $0 == 0x23 }) else { return nil }
    return String(validating: PercentEncoding.decode(bytes), as: UTF8.self)
  }

  /// The values that an input can have and that complete a text; empty for an id: which there are is
  /// only the vendor's to say.
  public func completions(of input: String, for text: String) -> [String] {
    guard inputs.contains(input), let schema = try? tool.compiledSchema(),
      let property = schema.nodes.first?.properties.first(where: { $0.name == input })
    else { return [] }
    return matches(of: text, in: schema.nodes[property.node].allowed.map(\.plainText))
  }

  private func inputTypes() throws(SchemaError) -> [String: SchemaNode.ValueType?] {
    let schema = try tool.compiledSchema()
    return Dictionary(
      schema.nodes.first?.properties.map { ($0.name, schema.nodes[$0.node].type) } ?? [],
      uniquingKeysWith: { first, _ in first })
  }
}
