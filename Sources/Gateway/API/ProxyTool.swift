import ConnectorKit

/// Which tool a request to the proxy API means, and what its arguments are.
struct ProxyTool {
  let tool: ToolDescriptor
  /// The id in the path, when the second segment is one.
  let id: String?

  fileprivate static let usual = ["list", "get", "create", "update", "delete"]

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
    if let item, let named = tools.first(where: { $0.method == item }), named.isCalledByName,
      method == "POST" || method == named.http.rawValue
    {
      (tool, id) = (named, nil)
      return
    }
    let found: ToolDescriptor? =
      switch (method, item) {
      case ("GET", nil): tools.first { $0.method == "list" }
      case ("GET", _): tools.first { $0.method == "get" }
      case ("POST", nil): tools.first { $0.method == "create" }
      case ("PATCH", _), ("PUT", _):
        Self.change(by: method, among: tools)
      case ("DELETE", _): tools.first { $0.method == "delete" }
      default: nil
      }
    guard let found else {
      let names = tools.map(\.method).joined(separator: ", ")
      throw APIProblem(404, "'\(resource)' has no method for this request; it has \(names)")
    }
    (tool, id) = (found, item)
  }

  /// The tool that changes a record: the one that does so for the vendor under this method of HTTP, at the
  /// address of the record itself; else `update`. Methods of the spec's own, such as one that writes an
  /// invoice off, are called by their names alone.
  private static func change(by method: String, among tools: [ToolDescriptor]) -> ToolDescriptor? {
    let update = tools.first { $0.method == "update" }
    let record = (update ?? tools.first { $0.method == "get" })?.path
    let own = tools.first { tool in
      tool.http.rawValue == method && tool.path == record && !usual.contains(tool.method)
    }
    return update?.http.rawValue == method ? update : own ?? update
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
      let value = Self.value(values, properties[name])
      guard values.count == 1 || value.kind == .array else {
        throw .invalid("/\(name)", "is given twice")
      }
      try add(name, value)
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
      guard let place = tool.record(besides: members.map(\.name)) else {
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
    return scalar(texts.first ?? "", types)
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

extension ToolDescriptor {
  /// Whether a request names it: a method of the spec's own, and one that gets, updates or deletes a record
  /// which it knows by something else than an id.
  fileprivate var isCalledByName: Bool {
    switch method {
    case "list", "create": false
    case "get", "update", "delete": record(besides: []) == nil
    default: true
    }
  }

  /// The input that says which record it is about: the last variable part of the vendor's path that is not
  /// left to the account's settings, else an id elsewhere.
  /// - Parameter given: the inputs that have a value already.
  fileprivate func record(besides given: [String]) -> Input? {
    let open = inputs.filter { !given.contains($0.name) }
    return open.last { $0.location == .path && $0.setting == nil }
      ?? open.first { ["id", "uuid"].contains($0.name.lowercased()) }
  }
}
