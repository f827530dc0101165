/// A set of known values that may grow: a value the spec does not list is kept, never refused, so
/// that a vendor's new status does not lose an answer.
public protocol OpenEnum: FieldValue, RawRepresentable, Hashable, Codable,
  CustomStringConvertible
where RawValue: FieldValue & Hashable & Codable {
  /// A value, listed or not.
  init(rawValue: RawValue)
  /// The values that the spec lists, in its order.
  static var allKnown: [Self] { get }
}

extension OpenEnum {
  /// Whether the spec lists this value.
  public var isKnown: Bool { Self.allKnown.contains(self) }

  /// The value as the vendor writes it.
  public var description: String { "\(rawValue)" }

  /// Reads any value of the raw type.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Self {
    Self(rawValue: RawValue.read(value, &reader))
  }

  /// Writes the raw value.
  public func writeValue(to writer: inout FieldWriter) { rawValue.writeValue(to: &writer) }

}
