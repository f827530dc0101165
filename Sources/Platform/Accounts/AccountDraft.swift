package import StrictJSON

/// An account that is to be made.
package struct AccountDraft: Sendable {
  package let integration: String
  package let tenantID: String
  package let label: String
  package let settings: [String: String]
  package let credentials: [String: String]
  package let origin: String?
  /// What was wrong with the request that it was read from.
  let problems: [InvalidField]

  /// An account to make; `Accounts.create` checks it.
  package init(
    integration: String, tenantID: String, label: String = "", settings: [String: String] = [:],
    credentials: [String: String] = [:], origin: String? = nil
  ) {
    self.integration = integration
    self.tenantID = tenantID
    self.label = label
    self.settings = settings
    self.credentials = credentials
    self.origin = origin
    problems = []
  }

  /// Reads `{integration, tenant_id, label, settings, credentials, origin}`.
  /// - Parameter tenantID: whose account it is when the request does not say.
  package init(_ json: JSONValue, tenantID: String? = nil) {
    var object = RequestObject(
      json, keys: ["integration", "tenant_id", "label", "settings", "credentials", "origin"])
    integration = object.required("integration")
    self.tenantID = object.has("tenant_id") ? object.required("tenant_id") : tenantID ?? ""
    label = object.member("label")?.string == "" ? "" : object.text("label") ?? ""
    settings = (object.scalars("settings") ?? [:]).compactMapValues { $0 }
    credentials = (object.scalars("credentials") ?? [:]).compactMapValues { $0 }
    origin = object.text("origin", maximum: 2_048)
    problems = object.problems
  }
}

/// What is to change of an account; nil leaves it as it is.
package struct AccountPatch: Sendable {
  package let tenantID: String?
  package let label: String?
  /// Setting by setting; nil takes one away.
  package let settings: [String: String?]
  /// Nil within takes the origin away.
  package let origin: String??
  let problems: [InvalidField]

  /// A change; `Accounts.update` checks it.
  package init(
    tenantID: String? = nil, label: String? = nil, settings: [String: String?] = [:],
    origin: String?? = nil
  ) {
    self.tenantID = tenantID
    self.label = label
    self.settings = settings
    self.origin = origin
    problems = []
  }

  /// Reads `{tenant_id, label, settings, origin}`, each of which may be missing.
  package init(_ json: JSONValue) {
    var object = RequestObject(json, keys: ["tenant_id", "label", "settings", "origin"])
    tenantID = object.has("tenant_id") ? object.required("tenant_id") : nil
    label = object.member("label")?.string == "" ? "" : object.text("label")
    settings = object.scalars("settings") ?? [:]
    origin = object.has("origin") ? .some(object.text("origin", maximum: 2_048)) : nil
    problems = object.problems
  }
}

/// Which accounts a list shows; nil shows all.
package struct AccountFilter: Sendable, Equatable {
  package var id: String?
  package var tenantID: String?
  package var integration: String?
  package var status: AccountStatus?
  /// A part of the label, the tenant or the id, in whichever case of ASCII's letters.
  package var text: String?

  /// A filter.
  package init(
    id: String? = nil, tenantID: String? = nil, integration: String? = nil,
    status: AccountStatus? = nil, text: String? = nil
  ) {
    self.text = text
    self.id = id
    self.tenantID = tenantID
    self.integration = integration
    self.status = status
  }
}

extension AccountFilter {
  /// The filter that shows only what a principal reaches; nil when that is nothing of what was asked for.
  package func limited(to principal: Principal) -> AccountFilter? {
    func narrowed(_ asked: String?, _ limit: String?) -> String?? {
      guard let asked, let limit else { return .some(asked ?? limit) }
      return asked.utf8.elementsEqual(limit.utf8) ? .some(asked) : nil
    }
    guard let id = narrowed(id, principal.accountID),
      let tenantID = narrowed(tenantID, principal.tenantID)
    else { return nil }
    return AccountFilter(
      id: id, tenantID: tenantID, integration: integration, status: status, text: text)
  }
}

extension RequestObject {
  /// A text that must be there; empty when it is not, which is a problem then.
  mutating func required(_ name: String) -> String {
    let count = problems.count
    if let text = text(name) { return text }
    if problems.count == count { problem(name, message: "is missing") }
    return ""
  }
}
