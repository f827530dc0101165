/// Why a server could not start. The message is one line that says what to do.
package struct HTTPServerError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure.
  package struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Wrapped: String {
      case badHost, badPort, portInUse, forbidden, unavailable, failed
    }
    private let wrapped: Wrapped

    private init(_ wrapped: Wrapped) { self.wrapped = wrapped }

    /// The host is neither `localhost` nor a numeric address.
    package static let badHost = Code(.badHost)
    /// The port is outside 0...65535.
    package static let badPort = Code(.badPort)
    /// Another process listens there.
    package static let portInUse = Code(.portInUse)
    /// The system does not let this process listen there.
    package static let forbidden = Code(.forbidden)
    /// No interface of this machine has the address.
    package static let unavailable = Code(.unavailable)
    /// Anything else: out of files, threads or memory.
    package static let failed = Code(.failed)

    package var description: String { wrapped.rawValue }
  }

  package let code: Code
  package let message: String

  package var description: String { message }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
