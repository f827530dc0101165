import ConnectorKit
import Platform

extension IntegrationDescriptor {
  /// Writes it as the catalogue shows it.
  func write(to json: inout JSONWriter, of backend: Backend) {
    json.beginObject()
    json.key("name")
    json.write(name)
    json.key("label")
    json.write(label)
    json.key("category")
    json.write(category)
    json.key("description")
    json.write(summary)
    json.key("authentication")
    json.write(authentication.kind)
    json.key("credentials")
    json.beginArray()
    for credential in authentication.credentials { credential.write(to: &json) }
    json.endArray()
    json.key("settings")
    json.beginArray()
    for setting in settings { setting.write(to: &json) }
    json.endArray()
    json.key("tool_count")
    json.write(servedTools.count)
    backend.writePins(of: self, to: &json)
    json.key("documentation")
    if let documentation { json.write(documentation) } else { json.writeNull() }
    json.key("connect")
    json.write(authentication.way)
    let needsConsent = authentication.way == "consent"
    json.key("application")
    json.write(!needsConsent || backend.applications.application(for: name) != nil)
    json.key("callback_uri")
    if needsConsent { json.write(backend.callbackURI(of: name)) } else { json.writeNull() }
    json.key("can_test")
    json.write(trial != nil)
    json.key("tags")
    json.beginArray()
    for tag in Set(servedTools.flatMap(\.tags)).sorted() { json.write(tag) }
    json.endArray()
    json.key("bytes")
    json.write(servedTools.reduce(0) { $0 + $1.listedBytes })
    json.key("gate")
    json.beginArray()
    for tool in tools where !tool.isServed {
      json.beginObject()
      json.key("tool")
      json.write(tool.name)
      json.key("problem")
      json.write(tool.whatKeepsItBack)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}

extension Credential {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.write(name)
    json.key("label")
    json.write(label)
    json.key("description")
    json.write(summary)
    json.key("is_secret")
    json.write(isSecret)
    json.endObject()
  }

  /// Whether a form hides what is typed: all but what a person is known by.
  var isSecret: Bool { !["username", "client_id"].contains(name) }
}

extension Setting {
  fileprivate func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.write(name)
    json.key("type")
    json.write(type.rawValue)
    json.key("default")
    if let `default` { json.write(`default`) } else { json.writeNull() }
    json.key("description")
    json.write(summary)
    json.key("choices")
    if let choices {
      json.beginArray()
      for choice in choices { json.write(choice) }
      json.endArray()
    } else {
      json.writeNull()
    }
    json.endObject()
  }

  /// All that it may be; nil when that cannot be listed.
  var choices: [String]? {
    if type == .boolean { return ["true", "false"] }
    let listed = (try? JSONValue(parsing: schema))?["enum"] ?? .null
    let choices = listed.elements.map { $0.string ?? $0.description }
    return choices.isEmpty ? nil : choices
  }
}

extension Authentication {
  fileprivate var kind: String {
    switch self {
    case .none: "none"
    case .basic: "basic"
    case .bearer: "bearer"
    case .apiKey: "api_key"
    case .oauth2: "oauth2"
    }
  }

  /// How an account comes to be.
  fileprivate var way: String {
    switch self {
    case .none: "none"
    case .basic, .bearer, .apiKey: "credentials"
    case .oauth2(let oauth): oauth.flow == .authorizationCode ? "consent" : "client_credentials"
    }
  }
}

extension ToolDescriptor {
  /// What the gate holds against it: a description that is missing.
  fileprivate var whatKeepsItBack: String {
    if summary.isEmpty { return "it has no description" }
    let properties = (try? JSONValue(parsing: inputSchema))?["properties"] ?? .null
    let silent = properties.members.filter { ($0.value["description"]?.string ?? "").isEmpty }
    guard !silent.isEmpty else { return "something in it has no description" }
    return "no description of " + silent.map(\.key).joined(separator: ", ")
  }
}
