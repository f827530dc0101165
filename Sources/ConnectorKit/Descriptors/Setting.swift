/// Something an account keeps that is not secret: a host, a tenant, a domain.
public struct Setting: Sendable, Equatable {
  /// The types a setting may have.
  public enum ValueType: String, Sendable { case string, integer, boolean }

  /// The name in `{placeholders}` and in the account.
  public let name: String
  /// The type of its value.
  public let type: ValueType
  /// The value of an account that gives none; nil makes the setting required.
  public let `default`: String?
  /// What a value must be, as JSON Schema 2020-12; empty when its type says it all.
  public let schema: String
  /// What it is, for the person who fills it in.
  public let summary: String

  /// Describes a setting; generated code calls this.
  public init(
    name: String, type: ValueType = .string, default: String? = nil, schema: String = "",
    summary: String
  ) {
    self.name = name
    self.type = type
    self.default = `default`
    self.schema = schema
    self.summary = summary
  }
}
