package import Networks

/// What all requests of a client have in common.
package struct HTTPClientConfiguration: Sendable {
  /// Connections to one host and port; further requests wait. 0 for no limit.
  package var maximumConnectionsPerHost = 256
  /// Connections altogether, likewise.
  package var maximumConnections = 512
  /// How long a request may wait for one of these before it fails unsent, to within a second.
  package var maximumQueueSeconds = 10.0
  /// An idle connection older than this is not used again: below what servers commonly grant, so
  /// that few requests meet a connection that is just being closed.
  package var maximumIdleSeconds = 30
  /// Bytes of an answer's status line and fields.
  package var maximumHeadBytes = 64 << 10
  /// Which addresses may be connected to, whatever name they were found by.
  package var networks = NetworkPolicy.unrestricted
  /// A file of certificate authorities in PEM; nil for the system's.
  package var certificateAuthorities: String?

  package init() {}
}
