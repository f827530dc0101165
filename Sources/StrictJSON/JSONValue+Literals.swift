extension JSONValue {
  /// `null`.
  public static let null = JSONValue(written: "null")
  /// `{}`.
  public static let emptyObject = JSONValue(written: "{}")

  /// A JSON string.
  public init(_ string: String) { self.init { $0.write(string) } }

  /// A JSON number.
  public init(_ number: JSONNumber) { self.init { $0.write(number) } }

  /// A JSON number.
  public init(_ integer: Int) { self.init { $0.write(integer) } }

  /// `true` or `false`.
  public init(_ bool: Bool) { self.init(written: bool ? "true" : "false") }

  private init(written text: StaticString) {
    self.init {
      $0.writeRaw(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
  }

  private init(_ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    write(&writer)
    self.init(trusted: writer.bytes)
  }

  /// Text made of values that were checked before: only its size can be refused (above 512 MiB), and
  /// then the value is `null`, since a literal must not trap.
  init(trusted bytes: [UInt8]) {
    let unlimited = JSONLimits(
      maximumBytes: .max, maximumDepth: .max, maximumNumberLength: .max)
    self = (try? JSONValue(parsing: bytes, limits: unlimited)) ?? .null
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringLiteral
{
  /// `null`.
  public init(nilLiteral: ()) { self = .null }

  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self.init(value) }

  /// A JSON number.
  public init(integerLiteral value: Int) { self.init(value) }

  /// A JSON string.
  public init(stringLiteral value: String) { self.init(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// An array of the elements in their order.
  public init(arrayLiteral elements: JSONValue...) {
    self.init { writer in
      writer.beginArray()
      for element in elements { writer.write(element) }
      writer.endArray()
    }
  }

  /// An object; where a key is repeated, its last value holds.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    // Keyed by bytes: `String` would take differently composed keys for equal.
    var last: [[UInt8]: Int] = [:]
    for (index, element) in elements.enumerated() { last[Array(element.0.utf8)] = index }
    self.init { writer in
      writer.beginObject()
      for (index, element) in elements.enumerated()
      where last[Array(element.0.utf8)] == index {
        writer.key(element.0)
        writer.write(element.1)
      }
      writer.endObject()
    }
  }
}
