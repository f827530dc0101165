import ConnectorKit

/// The description of the HTTP API, made from its routes.
enum OpenAPI {
  /// OpenAPI 3.1, as JSON.
  static func description(of routes: [APIRoute]) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 32_768)
    json.beginObject()
    json.key("openapi")
    json.write("3.1.0")
    json.key("info")
    json.beginObject()
    json.key("title")
    json.write("Tenon")
    json.key("version")
    json.write(Tenon.version)
    json.key("description")
    json.write("Accounts at vendors, MCP servers over them, and calls through them.")
    json.endObject()
    json.key("paths")
    json.beginObject()
    var seen: Set<String> = []
    for route in routes where seen.insert(route.path.text).inserted {
      json.key(route.path.text)
      json.beginObject()
      for route in routes.filter({ $0.path.text == route.path.text }) {
        json.key(route.method.lowercased())
        write(route, to: &json)
      }
      json.endObject()
    }
    json.endObject()
    json.key("components")
    json.writeRaw(components.utf8)
    json.endObject()
    return json.bytes
  }

  private static func write(_ route: APIRoute, to json: inout JSONWriter) {
    json.beginObject()
    json.key("operationId")
    json.write(route.operation)
    json.key("summary")
    json.write(route.summary)
    json.key("security")
    json.writeRaw((route.access == .everyone ? "[]" : #"[{"key":[]}]"#).utf8)
    json.key("parameters")
    json.beginArray()
    for name in route.path.parameters {
      write(APIField(name, APIField.string, "", isRequired: true), in: "path", to: &json)
    }
    for field in route.query { write(field, in: "query", to: &json) }
    json.endArray()
    if let body = route.body {
      json.key("requestBody")
      json.beginObject()
      json.key("required")
      json.write(!route.isOpen)
      json.key("content")
      json.beginObject()
      json.key("application/json")
      json.beginObject()
      json.key("schema")
      write(body, isOpen: route.isOpen, to: &json)
      json.endObject()
      json.endObject()
      json.endObject()
    }
    json.key("responses")
    json.beginObject()
    json.key("\(route.status)")
    json.writeRaw(
      #"{"description":"It was done.","content":{"application/json":{"schema":{}}}}"#.utf8)
    json.key("default")
    json.writeRaw(##"{"$ref":"#/components/responses/Problem"}"##.utf8)
    json.endObject()
    json.endObject()
  }

  private static func write(_ field: APIField, in place: String, to json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.write(field.name)
    json.key("in")
    json.write(place)
    json.key("required")
    json.write(field.isRequired)
    if !field.summary.isEmpty {
      json.key("description")
      json.write(field.summary)
    }
    json.key("schema")
    json.writeRaw(field.schema.utf8)
    json.endObject()
  }

  private static func write(_ body: [APIField], isOpen: Bool, to json: inout JSONWriter) {
    json.beginObject()
    if !isOpen {
      json.key("type")
      json.write("object")
      json.key("additionalProperties")
      json.write(false)
      json.key("required")
      json.beginArray()
      for field in body where field.isRequired { json.write(field.name) }
      json.endArray()
      json.key("properties")
      json.beginObject()
      for field in body {
        json.key(field.name)
        json.beginObject()
        json.key("description")
        json.write(field.summary)
        json.key("allOf")
        json.beginArray()
        json.writeRaw(field.schema.utf8)
        json.endArray()
        json.endObject()
      }
      json.endObject()
    }
    json.endObject()
  }

  private static let components = #"""
    {"securitySchemes":{"key":{"type":"http","scheme":"bearer"}},"responses":{"Problem":{"description":"It was not done.","content":{"application/json":{"schema":{"type":"object","required":["statusCode","error","message"],"properties":{"statusCode":{"type":"integer"},"error":{"type":"string"},"message":{"type":"string"},"refused_by":{"type":"string","enum":["tenon","vendor"]},"code":{"type":"string"},"may_have_been_processed":{"type":"boolean"},"raw_response":{},"outcome":{"type":"object"},"details":{"type":"object","properties":{"failures":{"type":"array","items":{"type":"object","required":["pointer","message"],"properties":{"pointer":{"type":"string"},"message":{"type":"string"}}}}}}}}}}}}}
    """#
}
