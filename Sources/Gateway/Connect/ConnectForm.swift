import ConnectorKit
import Platform

/// What a person is asked for to connect an account of one integration.
struct ConnectForm {
  /// How one thing is entered.
  enum Kind: Equatable {
    case text
    /// Not shown while it is typed.
    case secret
    case number
    case choice([String])
  }

  struct Field {
    /// The name in the form, `setting.NAME` or `credential.NAME`.
    let name: String
    /// Where problems of it point to.
    let pointer: String
    let label: String
    let summary: String
    let kind: Kind
    let isRequired: Bool
    /// What stands in it at first.
    let value: String
  }

  let integration: IntegrationDescriptor
  let fields: [Field]
  /// Whether the vendor's page comes next.
  let isConsent: Bool

  /// - Parameter link: a new account also gets settings, but for those that the link has; an account that
  ///   is connected again keeps its own.
  init(_ integration: IntegrationDescriptor, for link: LinkToken) {
    self.integration = integration
    var hidden = Set(link.settings.keys)
    var credentials = integration.authentication.credentials
    var isConsent = false
    if case .oauth2(let oauth) = integration.authentication {
      // The consent says which one it is.
      if let setting = oauth.connections?.setting { hidden.insert(setting) }
      isConsent = oauth.flow == .authorizationCode
      credentials =
        isConsent
        ? []
        : [
          Credential(name: "client_id", label: "Client id"),
          Credential(name: "client_secret", label: "Client secret"),
        ]
    }
    self.isConsent = isConsent
    let settings = link.accountID == nil ? integration.settings : []
    fields =
      settings.filter { !hidden.contains($0.name) }.map(Field.init)
      + credentials.map(Field.init)
  }

  static let settingPrefix = "setting."
  static let credentialPrefix = "credential."
}

extension ConnectForm.Field {
  fileprivate init(_ setting: Setting) {
    name = ConnectForm.settingPrefix + setting.name
    pointer = InvalidField(at: "settings", setting.name, message: "").pointer
    label = setting.name.split(separator: "_").joined(separator: " ").capitalizedFirst
    summary = setting.summary
    isRequired = setting.default == nil
    value = setting.default ?? ""
    kind =
      setting.choices.map(ConnectForm.Kind.choice) ?? (setting.type == .integer ? .number : .text)
  }

  fileprivate init(_ credential: Credential) {
    name = ConnectForm.credentialPrefix + credential.name
    pointer = InvalidField(at: "credentials", credential.name, message: "").pointer
    label = credential.label
    summary = credential.summary
    isRequired = true
    value = ""
    kind = credential.isSecret ? .secret : .text
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
