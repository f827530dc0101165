/// The namespace that a spec becomes: `Finexio`, `Xero`.
public protocol Integration: Sendable {
  /// What the spec says of the API as a whole, and the table of its tools.
  static var descriptor: IntegrationDescriptor { get }
}
