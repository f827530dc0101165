/// An account's credentials in the form that goes into a request.
struct Proof {
  private(set) var fields: [Field] = []
  /// The query parameter that holds the key; nil for every other scheme.
  private(set) var parameterName: String?
  /// `name=value` for the query, encoded; empty for every other scheme.
  private(set) var parameter: [UInt8] = []
  /// What must never be repeated in a message.
  private(set) var secrets: [[UInt8]] = []

  init(
    _ integration: IntegrationDescriptor, _ credentials: [String: String]
  ) throws(AccountError) {
    let known = integration.authentication.credentials.map(\.name)
    for name in credentials.keys.sorted() where !known.contains(name) {
      throw AccountError(
        message: "'\(integration.name)' has no credential '\(name)'; it has "
          + PreparedAccount.list(known))
    }
    func value(_ credential: Credential) throws(AccountError) -> String {
      if let constant = credential.constant { return constant }
      guard let value = credentials[credential.name], !value.isEmpty else {
        throw AccountError(
          message: "the credential '\(credential.name)' (\(credential.label)) of "
            + "'\(integration.name)' is missing")
      }
      guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
        throw AccountError(
          message: "the credential '\(credential.name)' of '\(integration.name)' holds a control "
            + "character, such as a line end; remove it")
      }
      return value
    }
    switch integration.authentication {
    case .none: break
    case .basic(let username, let password):
      let (name, word) = (try value(username), try value(password))
      guard !name.contains(":") else {
        throw AccountError(message: "the credential '\(username.name)' cannot hold ':' (RFC 7617)")
      }
      let encoded = Base64.encode(Array("\(name):\(word)".utf8))
      fields = [Field(name: "Authorization", value: "Basic \(encoded)")]
      // With a constant password the user name is the secret.
      let secret = password.constant == nil ? word : name
      secrets = [Array(secret.utf8), Array(encoded.utf8)]
    case .bearer(let token):
      let text = try value(token)
      fields = [Field(name: "Authorization", value: "Bearer \(text)")]
      secrets = [Array(text.utf8)]
    case .oauth2:
      let text = try value(Credential(name: "access_token", label: "Access token"))
      fields = [Field(name: "Authorization", value: "Bearer \(text)")]
      secrets = [Array(text.utf8)]
    case .apiKey(let location, let name, let prefix, let key):
      let text = try value(key)
      secrets = [Array(text.utf8)]
      switch location {
      case .header: fields = [Field(name: name, value: prefix + text)]
      case .query:
        parameterName = name
        PercentEncoding.append(name.utf8, to: &parameter)
        parameter.append(0x3D)
        PercentEncoding.append((prefix + text).utf8, to: &parameter)
      }
    }
  }
}
