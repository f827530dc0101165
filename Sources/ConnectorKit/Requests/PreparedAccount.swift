/// What of an account goes into every request, worked out once.
struct PreparedAccount: Sendable {
  /// Every setting that has a value.
  let settings: [String: String]
  /// The same as JSON of the settings' types.
  let settingValues: [String: JSONValue]
  /// The constant fields and the credentials.
  let fields: [Field]
  /// Hides each credential, and what was made of it.
  let redaction: Redaction
  /// The query parameter that holds the key, if one does.
  let keyName: String?
  private let credentialFields: [Field]
  private let integrationBase: BaseURL
  /// The base URLs of tools that have one of their own, by template.
  private let toolBases: [String: BaseURL]
  /// `name=value`, encoded; empty unless the key goes into the query.
  private let keyParameter: [UInt8]

  init(
    _ integration: IntegrationDescriptor, settings given: [String: String],
    credentials: [String: String], origin: String?
  ) throws(AccountError) {
    let settings = try Self.settings(integration, given)
    self.settings = settings
    let types = Dictionary(
      integration.settings.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    settingValues = Dictionary(
      uniqueKeysWithValues: settings.map { name, text in
        (name, (types[name] ?? .string).json(text))
      })
    let origin = try origin.map { text throws(AccountError) in try BaseURL.checked(origin: text) }
    integrationBase = try BaseURL(integration.baseURL, settings, origin: origin)
    var toolBases: [String: BaseURL] = [:]
    for template in integration.tools.compactMap(\.baseURL) where toolBases[template] == nil {
      toolBases[template] = try BaseURL(template, settings, origin: origin)
    }
    self.toolBases = toolBases

    var fields: [Field] = []
    for field in integration.headers {
      fields.append(
        Field(name: field.name, value: try BaseURL.fill(field.value, settings, forURL: false)))
    }
    if fields.first(named: "Accept") == nil {
      fields.append(Field(name: "Accept", value: "application/json"))
    }
    let proof = try Proof(integration, credentials)
    self.fields = fields + proof.fields
    credentialFields = proof.fields
    redaction = Redaction(of: proof.secrets)
    keyName = proof.parameterName
    keyParameter = proof.parameter
  }

  /// The base URL of a tool.
  /// - Throws: `SchemaError` when the tool is none of this integration's.
  func base(for tool: ToolDescriptor) throws(SchemaError) -> BaseURL {
    guard let template = tool.baseURL else { return integrationBase }
    guard let base = toolBases[template] else {
      throw SchemaError(message: "the account knows nothing of the base URL '\(template)'")
    }
    return base
  }

  /// Whether the account's credentials go where this input would: no caller may put others there.
  func isCredential(_ input: Input) -> Bool {
    switch input.location {
    case .header: credentialFields.first(named: input.wireName) != nil
    case .query: input.wireName == keyName
    case .path, .body: false
    }
  }

  /// Adds the key to the query, when that is where it goes.
  func authorize(_ url: inout [UInt8]) {
    guard !keyParameter.isEmpty else { return }
    url.append(url.contains(0x3F) ? 0x26 : 0x3F)
    url += keyParameter
  }

  /// A request as people may see it.
  ///
  /// Where a credential goes, all of it is hidden, however short it is; elsewhere it is looked for.
  func preview(of request: UpstreamRequest) -> RequestPreview {
    var url = Array(request.url.utf8)
    if !keyParameter.isEmpty, url.count >= keyParameter.count {
      let name = keyParameter.prefix { $0 != 0x3D } + [0x3D]
      url.replaceSubrange((url.count - keyParameter.count)..., with: name + Redaction.mark)
    }
    let fields = request.fields.map { field in
      let isCredential = credentialFields.contains {
        $0.name.equalsIgnoringASCIICase(field.name)
      }
      return Field(
        name: field.name,
        value: String(
          decoding: isCredential ? Redaction.mark : redaction.hiding(in: Array(field.value.utf8)),
          as: UTF8.self))
    }
    return RequestPreview(
      method: request.method, url: String(decoding: redaction.hiding(in: url), as: UTF8.self),
      fields: fields, body: request.body.map { redaction.hiding(in: $0) })
  }

  static func settings(
    _ integration: IntegrationDescriptor, _ given: [String: String]
  ) throws(AccountError) -> [String: String] {
    let known = integration.settings.map(\.name)
    for name in given.keys.sorted() where !known.contains(name) {
      throw AccountError(
        message: "'\(integration.name)' has no setting '\(name)'; it has \(list(known))")
    }
    var settings: [String: String] = [:]
    for setting in integration.settings {
      guard let value = given[setting.name] ?? setting.default else { continue }
      // An optional setting is empty when it has no value.
      if !value.isEmpty || setting.default != "" { try setting.check(value) }
      settings[setting.name] = value
    }
    return settings
  }

  static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.map { "'\($0)'" }.joined(separator: ", ")
  }
}

extension Setting {
  /// Checks a value that an account gives.
  /// - Throws: `AccountError` saying what the value must be.
  fileprivate func check(_ text: String) throws(AccountError) {
    guard type.accepts(text) else {
      throw AccountError(message: "the setting '\(name)' must be a valid \(type.rawValue)")
    }
    guard !schema.isEmpty else { return }
    let problems: [ArgumentProblem]
    do {
      problems = try ArgumentSchema(schema).problems(in: type.json(text))
    } catch {
      throw AccountError(message: "the setting '\(name)' cannot be checked: \(error)")
    }
    guard problems.isEmpty else {
      let expected = problems.map(\.expected).joined(separator: " and ")
      throw AccountError(message: "the setting '\(name)' must be \(expected)")
    }
  }
}

extension Setting.ValueType {
  /// A value of this type as JSON.
  fileprivate func json(_ text: String) -> JSONValue {
    let number = self == .string ? nil : try? JSONValue(parsing: text)
    return number ?? JSONValue(text)
  }

  /// Whether a text is a value of this type.
  package func accepts(_ text: String) -> Bool {
    switch self {
    case .string: true
    case .integer: JSONNumber(text)?.isInteger == true
    case .boolean: text == "true" || text == "false"
    }
  }
}

/// Why an account cannot be used.
public struct AccountError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is missing or wrong, by name; never a credential's value.
  public let message: String

  /// A reason.
  public init(message: String) { self.message = message }

  /// The message.
  public var description: String { message }
}
