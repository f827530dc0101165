extension SwiftEmitter {
  /// The descriptor of the integration.
  mutating func descriptor() {
    let type = names.module("IntegrationDescriptor")
    printer.line("public static let descriptor = \(type)(")
    printer.level += 1
    printer.textArgument("name", integration.name)
    printer.textArgument("label", integration.label)
    if !integration.category.isEmpty { printer.textArgument("category", integration.category) }
    printer.textArgument("summary", integration.summary)
    if let url = integration.documentation { printer.textArgument("documentation", url) }
    printer.textArgument("baseURL", integration.baseURL)
    settings()
    authentication()
    headers(integration.headers)
    if integration.errors.messages?.isEmpty == false || integration.errors.flags?.isEmpty == false {
      errors(integration.errors)
    }
    rateLimit()
    validation()
    datePlaces()
    tools()
    printer.level -= 1
    printer.line(")")
  }

  private mutating func settings() {
    guard !integration.settings.isEmpty else { return }
    printer.line("settings: [")
    printer.level += 1
    for setting in integration.settings {
      var arguments = [
        "name: \(SwiftLiteral.string(setting.name))", "type: .\(setting.type)",
      ]
      if let value = setting.defaultValue {
        arguments.append("default: \(SwiftLiteral.string(value))")
      }
      if let schema = schemas.constraints(of: setting.schema) {
        arguments.append("schema: \(SwiftLiteral.raw(schema))")
      }
      arguments.append("summary: \(SwiftLiteral.string(setting.summary))")
      printer.list("\(names.module("Setting"))(", arguments, close: "),")
    }
    printer.level -= 1
    printer.line("],")
  }

  private mutating func authentication() {
    switch integration.authentication {
    case .none: printer.line("authentication: .none,")
    case .basic(let username, let password):
      printer.line("authentication: .basic(")
      printer.level += 1
      credential("username", username, label: "username", close: "),")
      credential("password", password, label: "password", close: ")")
      printer.level -= 1
      printer.line("),")
    case .bearer(let token):
      printer.line("authentication: .bearer(")
      printer.level += 1
      credential("token", token, label: "token", close: ")")
      printer.level -= 1
      printer.line("),")
    case .apiKey(let location, let name, let prefix, let key):
      printer.line("authentication: .apiKey(")
      printer.level += 1
      printer.line("in: .\(location),")
      printer.textArgument("name", name.value)
      if !prefix.isEmpty { printer.textArgument("prefix", prefix) }
      credential("key", key, label: "key", close: ")")
      printer.level -= 1
      printer.line("),")
    case .oauth2(let oauth): self.oauth2(oauth)
    }
  }

  private mutating func credential(
    _ name: String, _ spec: CredentialSpec, label: String, close: String
  ) {
    var arguments = ["name: \"\(name)\"", "label: \(SwiftLiteral.string(spec.label))"]
    if !spec.description.isEmpty {
      arguments.append("summary: \(SwiftLiteral.string(spec.description))")
    }
    if let constant = spec.constant {
      arguments.append("constant: \(SwiftLiteral.string(constant.value))")
    }
    printer.list("\(label): \(names.module("Credential"))(", arguments, close: close)
  }

  private mutating func oauth2(_ oauth: OAuth2Spec) {
    printer.line("authentication: .oauth2(")
    printer.level += 1
    printer.line("\(names.module("OAuth2"))(")
    printer.level += 1
    printer.line("flow: .\(oauth.isClientCredentials ? "clientCredentials" : "authorizationCode"),")
    if !oauth.authorizeURL.isEmpty { printer.textArgument("authorizeURL", oauth.authorizeURL) }
    printer.textArgument("tokenURL", oauth.tokenURL)
    printer.line("pkce: \(oauth.pkce),")
    if oauth.sendsClientInBody { printer.line("clientAuthentication: .body,") }
    printer.line("scopes: [")
    printer.level += 1
    for scope in oauth.scopes {
      printer.list(
        "\(names.module("OAuth2Scope"))(",
        [
          "name: \(SwiftLiteral.string(scope.name.value))",
          "summary: \(SwiftLiteral.string(scope.value.value))",
        ], close: "),")
    }
    printer.level -= 1
    printer.line(oauth.connections == nil ? "]" : "],")
    if let connections = oauth.connections { self.connections(connections) }
    printer.level -= 1
    printer.line(")")
    printer.level -= 1
    printer.line("),")
  }

  private mutating func connections(_ connections: OAuth2ConnectionsSpec) {
    var arguments = ["url: \(SwiftLiteral.string(connections.url))"]
    if !connections.items.isEmpty {
      arguments.append("items: \(SwiftLiteral.string(connections.items))")
    }
    arguments.append("value: \(SwiftLiteral.string(connections.value))")
    if !connections.label.isEmpty {
      arguments.append("label: \(SwiftLiteral.string(connections.label))")
    }
    arguments.append("setting: \(SwiftLiteral.string(connections.setting?.value ?? ""))")
    printer.list("connections: \(names.module("OAuth2Connections"))(", arguments, close: ")")
  }

  /// Constant fields, of the integration or of a tool.
  mutating func headers(_ headers: [Integration.Header]) {
    guard !headers.isEmpty else { return }
    printer.line("headers: [")
    printer.level += 1
    for header in headers {
      printer.list(
        "\(names.module("Field"))(",
        [
          "name: \(SwiftLiteral.string(header.name))",
          "value: \(SwiftLiteral.string(header.value))",
        ], close: "),")
    }
    printer.level -= 1
    printer.line("],")
  }

  /// Where errors lie, of the integration or of a tool.
  mutating func errors(_ rules: ErrorsSpec) {
    let flags = rules.flags ?? []
    let plain = flags.filter { if case .isSet = $0.condition { true } else { false } }
    let lists = [
      ("messages", (rules.messages ?? []).map { SwiftLiteral.string($0.value) }),
      ("flags", plain.map { SwiftLiteral.string($0.path.value) }),
      ("marks", flags.compactMap { mark($0) }),
    ]
    let arguments = lists.filter { !$0.1.isEmpty }
      .map { "\($0.0): [\($0.1.joined(separator: ", "))]" }
    printer.list("errors: \(names.module("ErrorRules"))(", arguments, close: "),")
  }

  private func mark(_ flag: ErrorsSpec.Flag) -> String? {
    let path = SwiftLiteral.string(flag.path.value)
    return switch flag.condition {
    case .isSet: nil
    case .equals(let value): ".value(at: \(path), is: \(SwiftLiteral.raw(value.json)))"
    case .differs(let value): ".other(at: \(path), than: \(SwiftLiteral.raw(value.json)))"
    }
  }

  private mutating func rateLimit() {
    guard let rules = integration.rateLimit else { return }
    let type = names.module("RateLimitRules")
    var ends = [source("reset", rules.reset)].compactMap { $0 }
    let forms = ["epoch": "epoch", "milliseconds": "milliseconds", "http_date": "httpDate"]
    if let form = forms[rules.resetForm] { ends.append("resetForm: .\(form)") }
    guard !rules.windows.isEmpty else {
      let counts = counts(limit: rules.limit, remaining: rules.remaining)
      printer.list("rateLimit: \(type)(", counts + ends, close: "),")
      return
    }
    if let problem = rules.problem {
      ends.insert("problem: \(SwiftLiteral.string(problem))", at: 0)
    }
    printer.line("rateLimit: \(type)(")
    printer.level += 1
    printer.line("windows: [")
    printer.level += 1
    for window in rules.windows {
      var arguments = ["name: \(SwiftLiteral.string(window.name.value))"]
      if !window.aliases.isEmpty {
        let texts = window.aliases.map { SwiftLiteral.string($0.value) }
        arguments.append("aliases: [\(texts.joined(separator: ", "))]")
      }
      arguments += counts(limit: window.limit, remaining: window.remaining)
      if let seconds = window.seconds { arguments.append("seconds: \(seconds)") }
      printer.list("\(type).Window(", arguments, close: "),")
    }
    printer.level -= 1
    printer.line(ends.isEmpty ? "]" : "],")
    for (index, end) in ends.enumerated() {
      printer.line(index + 1 < ends.count ? end + "," : end)
    }
    printer.level -= 1
    printer.line("),")
  }

  private func counts(limit: RateLimitSpec.Source?, remaining: String?) -> [String] {
    [source("limit", limit), source("remaining", remaining.map { .header($0) })]
      .compactMap { $0 }
  }

  private func source(_ label: String, _ source: RateLimitSpec.Source?) -> String? {
    switch source {
    case .constant(let value): "\(label): .constant(\(value))"
    case .header(let name): "\(label): .header(\(SwiftLiteral.string(name)))"
    case nil: nil
    }
  }

  private mutating func validation() {
    guard let validation = integration.validation else { return }
    var arguments = ["tool: \(SwiftLiteral.string(validation.tool))"]
    if validation.arguments != "{}" {
      arguments.append("arguments: \(SwiftLiteral.raw(validation.arguments))")
    }
    printer.list("validation: \(names.module("Validation"))(", arguments, close: "),")
  }

  private mutating func datePlaces() {
    guard !dates.outline.places.isEmpty else { return }
    jsonArgument("dates", dates.outline.lines)
  }

  private mutating func tools() {
    printer.line("tools: [")
    printer.level += 1
    for resource in integration.resources {
      for tool in resource.tools {
        printer.line(
          "\(SwiftName.quoted(resource.swiftName)).\(SwiftName.quoted(tool.swiftName)).descriptor,")
      }
    }
    printer.level -= 1
    printer.line(integration.offersMoreThanTools ? "]," : "]")
    prompts()
  }
}
