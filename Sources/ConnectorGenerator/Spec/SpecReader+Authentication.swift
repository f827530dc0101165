import MiniYAML

extension SpecReader {
  private static let schemes = ["basic", "bearer", "api_key", "oauth2", "none"]

  /// `authentication`: which keys there are depends on the scheme.
  mutating func authentication(_ node: YAMLNode) -> AuthenticationSpec {
    guard let members = mapping(node, "'authentication'") else { return .none }
    guard let schemeNode = node["scheme"] else {
      report.error(
        .missingKey, "'authentication' has no 'scheme'", at: node.position,
        remedy: "one of: \(Self.schemes.joined(separator: ", "))")
      return .none
    }
    guard let scheme = word(schemeNode, "'scheme'", among: Self.schemes) else { return .none }
    let known = Self.keys(of: scheme.value)
    for (key, _) in members where !known.contains(key.text) {
      unknownKey(key, in: "'authentication' with scheme '\(scheme.value)'", known: known)
    }
    switch scheme.value {
    case "basic":
      return basic(node)
    case "bearer": return .bearer(token: credential(node, "token", label: "Token"))
    case "api_key": return apiKey(node)
    case "oauth2": return .oauth2(oauth2(node))
    default: return .none
    }
  }

  private static func keys(of scheme: String) -> [String] {
    switch scheme {
    case "basic": ["scheme", "username", "password"]
    case "bearer": ["scheme", "token"]
    case "api_key": ["scheme", "in", "name", "prefix", "key"]
    case "oauth2":
      [
        "scheme", "authorize_url", "token_url", "scopes", "client_id", "client_secret", "pkce",
        "flow", "client_authentication", "connections",
      ]
    default: ["scheme"]
    }
  }

  /// One half may be the same for every account: vendors take a key as the user of an empty password.
  private mutating func basic(_ node: YAMLNode) -> AuthenticationSpec {
    let username = credential(node, "username", label: "User name", mayBeConstant: true)
    let password = credential(node, "password", label: "Password", mayBeConstant: true)
    if let name = username.constant, name.value.contains(":") {
      report.error(
        .wrongValue, "a user name cannot hold ':' (RFC 7617)", at: name.position)
    }
    if username.constant != nil, let word = password.constant {
      report.error(
        .contradiction, "nothing is left that an account would prove", at: word.position,
        remedy: "an open API says 'scheme: none'")
    }
    return .basic(username: username, password: password)
  }

  private mutating func credential(
    _ node: YAMLNode, _ key: String, label: String, mayBeConstant: Bool = false
  ) -> CredentialSpec {
    var label = label
    var description = ""
    var constant: Located<String>?
    let known = ["label", "description"] + (mayBeConstant ? ["constant"] : [])
    if let value = node[key] {
      for (key, value) in mapping(value, "'\(key)'") ?? [] {
        switch key.text {
        case "label": if let text = nonEmptyText(value, "'label'") { label = text.value }
        case "description": if let text = prose(value, "'description'") { description = text.value }
        case "constant" where mayBeConstant: constant = text(value, "'constant'")
        default: unknownKey(key, in: "a credential", known: known)
        }
      }
    }
    return CredentialSpec(label: label, description: description, constant: constant)
  }

  private mutating func apiKey(_ node: YAMLNode) -> AuthenticationSpec {
    var location = "header"
    if let value = node["in"], let word = word(value, "'in'", among: ["header", "query"]) {
      location = word.value
    }
    var name = Located("", at: node.position)
    if let value = node["name"] {
      if let text = nonEmptyText(value, "'name'") {
        name = text
        if location == "header", !isFieldName(text.value) {
          report.error(.invalidHeader, "'\(text.value)' is no header name", at: text.position)
        }
      }
    } else {
      report.error(
        .missingKey, "'authentication' has no 'name'", at: node.position,
        remedy: "the name of the \(location) that carries the key, such as 'name: X-Api-Key'")
    }
    var prefix = ""
    if let value = node["prefix"], let text = text(value, "'prefix'") { prefix = text.value }
    return .apiKey(
      location: location, name: name, prefix: prefix,
      key: credential(node, "key", label: "API key"))
  }

  private mutating func oauth2(_ node: YAMLNode) -> OAuth2Spec {
    var oauth = OAuth2Spec()
    // The client's own credentials belong to the operator; the spec may only word the form.
    _ = credential(node, "client_id", label: "Client ID")
    _ = credential(node, "client_secret", label: "Client secret")
    if let value = node["flow"],
      let flow = word(value, "'flow'", among: ["authorization_code", "client_credentials"])
    {
      oauth.isClientCredentials = flow.value == "client_credentials"
    }
    if let value = node["pkce"], let pkce = boolean(value, "'pkce'") { oauth.pkce = pkce.value }
    if let value = node["client_authentication"],
      let place = word(value, "'client_authentication'", among: ["basic", "body"])
    {
      oauth.sendsClientInBody = place.value == "body"
    }
    if let value = node["connections"] { oauth.connections = connections(value) }
    if let value = node["scopes"] { oauth.scopes = constantFields(value, "'scopes'") }
    oauth.tokenURL = oauthURL(node, "token_url", isNeeded: true)
    oauth.authorizeURL = oauthURL(node, "authorize_url", isNeeded: !oauth.isClientCredentials)
    return oauth
  }

  /// `connections`: the list of what a consent opened.
  private mutating func connections(_ node: YAMLNode) -> OAuth2ConnectionsSpec? {
    guard let members = mapping(node, "'connections'") else { return nil }
    var connections = OAuth2ConnectionsSpec()
    for (key, value) in members {
      switch key.text {
      case "url":
        if let url = nonEmptyText(value, "'url'") {
          checkURL(url, "'url'", report: &report)
          connections.url = url.value
        }
      case "items": connections.items = answerPath(value, "'items'")?.value ?? ""
      case "value": connections.value = answerPath(value, "'value'")?.value ?? ""
      case "label": connections.label = answerPath(value, "'label'")?.value ?? ""
      case "setting": connections.setting = nonEmptyText(value, "'setting'")
      default:
        unknownKey(
          key, in: "'connections'", known: ["url", "items", "value", "label", "setting"])
      }
    }
    for key in ["url", "value", "setting"] where node[key] == nil {
      report.error(
        .missingKey, "'connections' has no '\(key)'", at: node.position,
        remedy: "name the URL of the list, the 'value' of an element and the 'setting' it fills")
    }
    return connections
  }

  private mutating func oauthURL(_ node: YAMLNode, _ key: String, isNeeded: Bool) -> String {
    guard let value = node[key] else {
      if isNeeded {
        report.error(
          .missingKey, "'authentication' with scheme 'oauth2' has no '\(key)'", at: node.position,
          remedy: "add '\(key): https://...'")
      }
      return ""
    }
    guard let url = nonEmptyText(value, "'\(key)'") else { return "" }
    checkURL(url, "'\(key)'", report: &report)
    return url.value
  }
}
