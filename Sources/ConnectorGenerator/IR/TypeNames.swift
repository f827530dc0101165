/// How generated code writes the names of types: plain where that is safe, qualified with the
/// module or the integration where a declaration of the same file would hide them.
struct TypeNames: Sendable {
  /// Every name that generated code may use and the module it comes from.
  static let known: [String: String] = [
    "String": "Swift", "Int": "Swift", "Bool": "Swift",
    "JSONValue": "ConnectorKit", "JSONNumber": "ConnectorKit", "Timestamp": "ConnectorKit",
    "CalendarDate": "ConnectorKit", "Page": "ConnectorKit", "Empty": "ConnectorKit",
    "Box": "ConnectorKit", "Nullable": "ConnectorKit", "Integration": "ConnectorKit",
    "Tool": "ConnectorKit",
    "Model": "ConnectorKit", "OpenEnum": "ConnectorKit", "FieldReader": "ConnectorKit",
    "FieldWriter": "ConnectorKit", "IntegrationDescriptor": "ConnectorKit",
    "ToolDescriptor": "ConnectorKit", "Setting": "ConnectorKit", "Credential": "ConnectorKit",
    "OAuth2": "ConnectorKit", "OAuth2Scope": "ConnectorKit", "OAuth2Connections": "ConnectorKit",
    "Field": "ConnectorKit",
    "ErrorRules": "ConnectorKit", "RateLimitRules": "ConnectorKit", "Input": "ConnectorKit",
    "Annotations": "ConnectorKit", "PromptDescriptor": "ConnectorKit",
    "GuideDescriptor": "ConnectorKit", "RecordTemplate": "ConnectorKit",
    "Validation": "ConnectorKit",
  ]
  /// Names that no type may have: the compiler reads `A.Type` and its like otherwise, and hiding a
  /// module would leave nothing to qualify with.
  static let impossible: Set<String> = [
    "Type", "Protocol", "Self", "Any", "Swift", "ConnectorKit", "StrictJSON",
  ]

  private let integration: String
  private let declared: Set<String>
  private let nested: Set<String>

  /// - Parameters:
  ///   - integration: the Swift name of the namespace.
  ///   - declared: names that hide types of the modules.
  ///   - nested: names inside resources and tools, which hide the integration's own.
  init(integration: String, declared: Set<String>, nested: Set<String>) {
    self.integration = integration
    self.declared = declared.union(nested)
    self.nested = nested
  }

  /// A type of a module.
  func module(_ name: String) -> String {
    guard declared.contains(name), let module = Self.known[name] else { return name }
    return "\(module).\(name)"
  }

  /// A model or named enum of this integration.
  func own(_ name: String) -> String {
    nested.contains(name) ? "\(integration).\(name)" : SwiftName.quoted(name)
  }
}
