/// One HTTP field (RFC 9110, section 5).
public struct Field: Sendable, Equatable {
  /// The name; compared without regard to case.
  public let name: String
  /// The value.
  public let value: String

  /// A field.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension [Field] {
  /// The value of the first field with this name, in any case.
  func first(named name: String) -> String? {
    first { $0.name.equalsIgnoringASCIICase(name) }?.value
  }
}

extension String {
  /// Whether two field names are one (RFC 9110, section 5.1).
  func equalsIgnoringASCIICase(_ other: String) -> Bool {
    let left = utf8
    let right = other.utf8
    guard left.count == right.count else { return false }
    return zip(left, right).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
  }
}

extension UInt8 {
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
