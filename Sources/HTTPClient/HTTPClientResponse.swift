package import HTTPFields

/// A complete answer.
package struct HTTPClientResponse: Sendable {
  package let status: Int
  package let body: [UInt8]
  let head: ResponseHead

  /// The fields in the order in which they came. Made anew at every access: keep it, or ask for one
  /// by name.
  package var fields: [HTTPField] { head.fields }

  /// The value of the first field of this name, whatever its case.
  package func field(_ name: String) -> String? { head.value(of: name) }
}

/// An answer whose body is still coming.
package struct HTTPClientStream: Sendable {
  package let status: Int
  /// The rest. To let go of it ends the transfer.
  package let body: HTTPClientBody
  let head: ResponseHead

  /// The fields in the order in which they came. Made anew at every access: keep it, or ask for one
  /// by name.
  package var fields: [HTTPField] { head.fields }

  /// The value of the first field of this name, whatever its case.
  package func field(_ name: String) -> String? { head.value(of: name) }
}
