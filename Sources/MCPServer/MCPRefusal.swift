/// Why there is no prompt, resource or completion to give.
package struct MCPRefusal: Error, Sendable, Equatable {
  package enum Kind: Sendable {
    /// What was asked for does not fit.
    case invalid
    /// There is no such thing.
    case notFound
    /// It should be there and could not be had.
    case failed
  }
  package var kind: Kind
  /// One sentence, for the client's user.
  package var message: String
  /// More, as JSON text.
  package var data: [UInt8]?

  /// A refusal.
  package init(_ kind: Kind, _ message: String, data: [UInt8]? = nil) {
    self.kind = kind
    self.message = message
    self.data = data
  }
}
