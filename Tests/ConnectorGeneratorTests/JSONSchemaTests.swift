import Foundation
import MiniYAML
import Testing

@testable import ConnectorGenerator

@Suite struct JSONSchemaTests {
  /// The input schema of the one tool of a spec with these models and this body.
  private func schema(models: String, body: String) throws -> String {
    let spec = """
      name: acme
      label: Acme
      base_url: https://api.acme.example
      authentication: {scheme: none}
      models: \(models)
      resources: {things: {methods: {make: {request: POST /things, description: Make., body: \(body)}}}}
      """
    var report = Report(path: "acme.yaml")
    let root = try parseYAML(SourceFile(path: "acme.yaml", text: spec))
    let read = try #require(SpecReader.read(root, path: "acme.yaml", report: &report))
    let integration = try #require(Resolver.resolve(read, stem: "acme", report: &report))
    #expect(report.diagnostics.filter { $0.severity == .error } == [])
    let tool = try #require(integration.resources.first?.tools.first)
    return JSONSchemaEmitter(types: integration.types).inputLines(of: tool).joined()
  }

  @Test func `numbers keep the digits of the spec`() throws {
    let text = try schema(
      models: "{}",
      body: """
        {type: object, properties: {a: {type: number, minimum: -1.50, maximum: 1e400, \
        multipleOf: 0.0100, default: 0.10}, b: {type: integer, maximum: 18446744073709551616}}}
        """)
    #expect(
      text == #"{"type":"object","properties":{"a":{"type":"number","minimum":-1.50,"#
        + #""maximum":1e400,"multipleOf":0.0100,"default":0.10},"#
        + #""b":{"type":"integer","maximum":18446744073709551616}},"additionalProperties":false}"#)
  }

  @Test func `a model inside itself is any object at the second visit`() throws {
    let text = try schema(
      models: """
        {Node: {description: A node., properties: {next: Node, all: {type: array, items: Node}}}}
        """,
      body: "{type: object, properties: {root: Node}, required: [root]}")
    let inner = #"{"type":"object","description":"A node."}"#
    #expect(
      text == #"{"type":"object","properties":{"root":{"type":"object","description":"A node.","#
        + #""properties":{"next":\#(inner),"all":{"type":"array","items":\#(inner)}},"#
        + #""additionalProperties":false}},"required":["root"],"additionalProperties":false}"#)
  }

  @Test func `models are spelled out five levels deep`() throws {
    let models = (1...7).map { "M\($0): {properties: {m\($0): \($0 < 7 ? "M\($0 + 1)" : "{}")}}" }
    let text = try schema(
      models: "{\(models.joined(separator: ", "))}",
      body: "{type: object, properties: {top: M1}}")
    #expect(text.contains(#""m5":{"type":"object"}"#))
    #expect(!text.contains(#""m6""#))
  }

  @Test func `models that all refer to each other do not multiply without end`() throws {
    let names = (0..<30).map { "M\($0)" }
    let properties = names.map { "\($0): \($0)" }.joined(separator: ", ")
    let models = names.map { "\($0): {properties: {\(properties)}}" }.joined(separator: ", ")
    let text = try schema(
      models: "{\(models)}", body: "{type: object, properties: {top: M0}}")
    #expect(text.utf8.count < 2 * JSONSchemaEmitter.maximumBytes)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func `what only the vendor sets is no input, and no client sees words of ours`() throws {
    let text = try schema(
      models: """
        {Thing: {properties: {id: {type: string, readOnly: true}, at: {type: string, \
        format: ms-date-time, swift_name: moment}, kind: Kind, inner: {type: object, properties: \
        {made: {type: string, readOnly: true}, note: {type: string}}, required: [made, note]}}, \
        required: [id, at]}, Kind: {enum: ["", a], swift_names: {"": unset}, \
        descriptions: {a: The first.}}}
        """,
      body: "Thing")
    #expect(
      text == #"{"type":"object","properties":{"at":{"type":"string","format":"date-time"},"#
        + #""kind":{"type":"string","description":"a: The first.","enum":["","a"]},"#
        + #""inner":{"type":"object","properties":{"note":{"type":"string"}},"required":["note"],"#
        + #""additionalProperties":false}},"required":["at"],"additionalProperties":false}"#)
  }

  @Test func `text is escaped as JSON wants it and no more`() throws {
    let text = try schema(
      models: "{}",
      body: #"{type: object, properties: {a: {type: string, description: "q\" b\\ n\nt\t/é"}}}"#)
    #expect(text.contains(##""description":"q\" b\\ n\nt\t/é""##))
  }

  @Test func `additional properties are as the spec says`() throws {
    let text = try schema(
      models: "{Open: {properties: {a: {}}, additionalProperties: true}}",
      body: """
        {type: object, properties: {map: {type: object, additionalProperties: {type: number}}, \
        free: {type: object}, closed: {type: object, properties: {x: {}}, \
        additionalProperties: false}, open: Open}}
        """)
    for part in [
      #""map":{"type":"object","additionalProperties":{"type":"number"}}"#,
      #""free":{"type":"object"}"#,
      #""closed":{"type":"object","properties":{"x":{}},"additionalProperties":false}"#,
      #""open":{"type":"object","properties":{"a":{}},"additionalProperties":true}"#,
    ] {
      #expect(text.contains(part))
    }
  }
}
