/// How grave a log message is (RFC 5424, section 6.2.1; 2025-11-25, server/utilities/logging).
package enum MCPLogLevel: String, Sendable, CaseIterable, Comparable {
  case debug, info, notice, warning, error, critical, alert, emergency

  /// For messages: all of them, from the least grave to the gravest.
  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  private var gravity: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Less grave levels come first.
  package static func < (left: Self, right: Self) -> Bool { left.gravity < right.gravity }
}
