import ConnectorKit
import Connectors
import StrictJSON
import Testing

@testable import Gateway

/// Every tool is reached by the proxy API, under the method and path that its kind has.
@Suite struct ProxyReachTests {
  private static let tools = Catalog.integrations.flatMap { integration in
    integration.descriptor.servedTools.map { (integration.descriptor, $0) }
  }

  /// Where the record's id comes from, when it is in the path.
  private static func record(_ tool: ToolDescriptor) -> Input? {
    guard ["get", "update", "delete"].contains(tool.method) else { return nil }
    return tool.inputs.last { $0.location == .path && $0.setting == nil }
      ?? tool.inputs.first { ["id", "uuid"].contains($0.name.lowercased()) }
  }

  private static func requests(_ tool: ToolDescriptor) -> [(method: String, item: String?)] {
    if ["get", "update", "delete"].contains(tool.method), record(tool) == nil {
      return [("POST", tool.method)]
    }
    return switch tool.method {
    case "list": [("GET", nil)]
    case "create": [("POST", nil)]
    case "get": [("GET", "rec-1")]
    case "update": [("PUT", "rec-1"), ("PATCH", "rec-1")]
    case "delete": [("DELETE", "rec-1")]
    default: [("POST", tool.method), (tool.http.rawValue, tool.method)]
    }
  }

  @Test func `each of them is found and gets the arguments of a call`() throws {
    #expect(Self.tools.count >= 190)
    for (integration, tool) in Self.tools {
      let requests = Self.requests(tool)
      let properties = try JSONValue(parsing: tool.inputSchema)["properties"] ?? .emptyObject
      let record = Self.record(tool)
      for (method, item) in requests {
        // A vendor's own PATCH of the record goes before `update`.
        let found = try ProxyTool(
          integration, method: method, resource: tool.resource, item: item)
        guard found.tool.name == tool.name else {
          #expect(found.tool.http.rawValue == method, "\(method) \(tool.name)")
          #expect(found.tool.path == tool.path, "\(found.tool.name) for \(tool.name)")
          continue
        }
        var query: [(name: String, value: String)] = []
        var body: [(String, JSONValue)] = []
        var expected: [String: String] = [:]
        if let record, item == "rec-1" { expected[record.name] = JSONValue("rec-1").description }
        for property in properties.members.map({ $0 }) where property.key != record?.name {
          let isText = method == "GET" || method == "DELETE"
          guard let sample = Sample(property.value) else {
            #expect(!isText, "\(tool.name): \(property.key) cannot stand in a query")
            continue
          }
          expected[property.key] = sample.value.description
          if isText {
            query += sample.texts.map { (property.key, $0) }
          } else {
            body.append((property.key, sample.value))
          }
        }
        let arguments = try found.arguments(
          query: query, body: body.isEmpty ? .null : Self.object(body))
        let built = Dictionary(
          uniqueKeysWithValues: arguments.members.map { ($0.key, $0.value.description) })
        #expect(built == expected, "\(method) \(tool.name)")
      }
    }
  }

  @Test func `a record is changed by what changes records, and by nothing else`() throws {
    for (integration, tool) in Self.tools {
      for method in ["PUT", "PATCH"] {
        let found = try? ProxyTool(
          integration, method: method, resource: tool.resource, item: "rec-1")
        guard let found else { continue }
        #expect(
          ["update", "partial_update"].contains(found.tool.method),
          "\(method) \(tool.resource): \(found.tool.name)")
      }
    }
  }

  @Test func `an input that is given twice is refused unless it is a list`() throws {
    let (integration, tool) = (Finexio.descriptor, "invoices")
    let found = try ProxyTool(integration, method: "GET", resource: tool, item: nil)
    #expect(throws: APIProblem.self) {
      try found.arguments(query: [("limit", "1"), ("limit", "2")], body: .null)
    }
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in members {
      writer.key(name)
      writer.write(value)
    }
    writer.endObject()
    return (try? JSONValue(parsing: writer.bytes)) ?? .null
  }

  /// A value of an input's type, and the texts by which a query has it.
  private struct Sample {
    let value: JSONValue
    let texts: [String]

    /// Nil for what no query can hold.
    init?(_ schema: JSONValue) {
      let types =
        schema["type"]?.string.map { [$0] } ?? schema["type"]?.elements.compactMap(\.string) ?? []
      switch types.first(where: { $0 != "null" }) {
      case "integer": (value, texts) = (7, ["7"])
      case "number":
        guard let number = try? JSONValue(parsing: "150.50") else { return nil }
        (value, texts) = (number, ["150.50"])
      case "boolean": (value, texts) = (true, ["true"])
      case "string": (value, texts) = ("12", ["12"])
      case "array":
        guard let items = schema["items"], let one = Sample(items), one.texts.count == 1 else {
          return nil
        }
        var writer = JSONWriter()
        writer.beginArray()
        writer.write(one.value)
        writer.write(one.value)
        writer.endArray()
        guard let list = try? JSONValue(parsing: writer.bytes) else { return nil }
        (value, texts) = (list, one.texts + one.texts)
      default: return nil
      }
    }
  }
}
