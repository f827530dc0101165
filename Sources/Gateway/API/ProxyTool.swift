import ConnectorKit

/// Which tool a request to the proxy API means, and what its arguments are.
struct ProxyTool {
  let tool: ToolDescriptor
  /// The id in the path, when the second segment is one.
  let id: String?

  private static let usual = ["list", "get", "create", "update", "delete"]

  /// - Parameters:
  ///   - item: the second segment: an id, or the name of a method.
  /// - Throws: `APIProblem` that says what there is.
  init(
    _ integration: IntegrationDescriptor, method: String, resource: String, item: String?
  ) throws(APIProblem) {
    let tools = integration.servedTools.filter { $0.resource == resource }
    guard !tools.isEmpty else {
      let names = Set(integration.servedTools.map(\.resource)).sorted()
      let near = closestName(to: resource, in: names).map { "; did you mean '\($0)'?" }
      throw APIProblem(
        404,
        "'\(integration.name)' has no such resource"
          + (near ?? "; it has \(names.joined(separator: ", "))"))
    }
    if let item, let custom = tools.first(where: { $0.method == item }),
      !Self.usual.contains(item), method == "POST" || method == custom.http.rawValue
    {
      (tool, id) = (custom, nil)
      return
    }
    let found: ToolDescriptor? =
      switch (method, item) {
      case ("GET", nil): tools.first { $0.method == "list" }
      case ("GET", _): tools.first { $0.method == "get" }
      case ("POST", nil): tools.first { $0.method == "create" }
      case ("PATCH", _), ("PUT", _):
        // The one that the vendor has under this method of HTTP, else its only way to change a record.
        tools.first { $0.http.rawValue == method && !["create", "delete"].contains($0.method) }
          ?? tools.first { $0.method == "update" }
      case ("DELETE", _): tools.first { $0.method == "delete" }
      default: nil
      }
    guard let found else {
      let names = tools.map(\.method).joined(separator: ", ")
      throw APIProblem(404, "'\(resource)' has no method for this request; it has \(names)")
    }
    (tool, id) = (found, item)
  }

  /// The arguments: the id, the query by the types of the inputs, and the members of the body.
  func arguments(
    query: [(name: String, value: String)], body: JSONValue
  ) throws(APIProblem) -> JSONValue {
    guard let schema = try? JSONValue(parsing: tool.inputSchema) else {
      throw APIProblem(500, "the inputs of \(tool.name) cannot be read")
    }
    let properties = schema["properties"] ?? .emptyObject
    var members: [(name: String, value: JSONValue)] = []
    func add(_ name: String, _ value: JSONValue) throws(APIProblem) {
      guard !members.contains(where: { $0.name == name }) else {
        throw .invalid("/\(name)", "is given twice")
      }
      members.append((name, value))
    }
    var names: [String] = []
    for parameter in query where !names.contains(parameter.name) { names.append(parameter.name) }
    for name in names {
      let values = query.filter { $0.name == name }.map(\.value)
      try add(name, Self.value(values, properties[name]))
    }
    switch body.kind {
    case .null: break
    case .object:
      for member in body.members { try add(member.key, member.value) }
    default:
      guard case .value(let input, _) = tool.body else {
        throw APIProblem(400, "the body must be a JSON object")
      }
      try add(input, body)
    }
    if let id {
      let given = members.map(\.name)
      // What the account's settings fill in is left to them; of the rest, the last is the record itself.
      let places = tool.inputs.filter { $0.location == .path && $0.setting == nil }
      guard let place = places.last(where: { !given.contains($0.name) }) ?? idInput(given) else {
        throw APIProblem(404, "\(tool.name) takes no id in the path")
      }
      try add(place.name, Self.value([id], properties[place.name]))
    }
    var json = JSONWriter()
    json.beginObject()
    for member in members {
      json.key(member.name)
      json.write(member.value)
    }
    json.endObject()
    do {
      return try JSONValue(parsing: json.bytes)
    } catch {
      throw APIProblem(400, "the arguments cannot be read: \(error)")
    }
  }

  /// An input that is an id though it is not in the vendor's path.
  private func idInput(_ given: [String]) -> Input? {
    tool.inputs.first { ["id", "uuid"].contains($0.name.lowercased()) && !given.contains($0.name) }
  }

  /// The text of a query as the type that the input has; what does not fit is left to the check of the
  /// arguments.
  private static func value(_ texts: [String], _ schema: JSONValue?) -> JSONValue {
    let types = types(of: schema)
    if types.contains("array") {
      var json = JSONWriter()
      json.beginArray()
      for text in texts.flatMap({ $0.split(separator: ",").map(String.init) }) {
        json.write(scalar(text, Self.types(of: schema?["items"])))
      }
      json.endArray()
      return (try? JSONValue(parsing: json.bytes)) ?? .null
    }
    return scalar(texts.last ?? "", types)
  }

  private static func types(of schema: JSONValue?) -> [String] {
    guard let type = schema?["type"] else { return [] }
    if let name = type.string { return [name] }
    return type.elements.compactMap(\.string)
  }

  private static func scalar(_ text: String, _ types: [String]) -> JSONValue {
    if types.contains("integer") || types.contains("number") || types.contains("boolean"),
      let value = try? JSONValue(parsing: text)
    {
      let isNumber = types.contains("integer") || types.contains("number")
      if value.kind == .number && isNumber { return value }
      if value.kind == .boolean && types.contains("boolean") { return value }
    }
    return JSONValue(text)
  }
}
