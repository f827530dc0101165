/// Why a text is not the JSON that was asked for, and where.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The reason, for programs.
  public let code: Code
  /// Where the fault stands: bytes from the start of the text.
  public let offset: Int
  /// The line of the fault, from 1.
  public let line: Int
  /// The column of the fault in Unicode scalars, from 1.
  public let column: Int
  /// What was expected and what came, lower case and without a full stop.
  public let message: String

  /// An error at a known place; `line` and `column` count from 1.
  public init(code: Code, offset: Int, line: Int, column: Int, message: String) {
    self.code = code
    self.offset = offset
    self.line = line
    self.column = column
    self.message = message
  }

  /// Place and message on one line: `line 1, column 5: duplicate key "a"`.
  public var description: String { "line \(line), column \(column): \(message)" }

  /// A reason for refusing a text. More reasons may be added.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Reason: String, Sendable {
      case syntax, unexpectedEnd, trailingContent, byteOrderMark
      case invalidNumber, invalidString, invalidUTF8, loneSurrogate
      case duplicateKey, tooDeep, tooLarge, numberTooLong
    }

    private let reason: Reason

    private init(_ reason: Reason) { self.reason = reason }

    /// Something else than the grammar allows at this place.
    public static let syntax = Code(.syntax)
    /// The text ends inside a value, or holds none.
    public static let unexpectedEnd = Code(.unexpectedEnd)
    /// More text follows the one value.
    public static let trailingContent = Code(.trailingContent)
    /// The text starts with a byte order mark.
    public static let byteOrderMark = Code(.byteOrderMark)
    /// A number with a leading zero, a plus sign or missing digits.
    public static let invalidNumber = Code(.invalidNumber)
    /// A string with an unescaped control character or an unknown escape.
    public static let invalidString = Code(.invalidString)
    /// Bytes that are not UTF-8.
    public static let invalidUTF8 = Code(.invalidUTF8)
    /// Half of a surrogate pair in `\u` escapes.
    public static let loneSurrogate = Code(.loneSurrogate)
    /// A key that its object has already, compared after unescaping.
    public static let duplicateKey = Code(.duplicateKey)
    /// Nesting beyond `JSONLimits.maximumDepth`.
    public static let tooDeep = Code(.tooDeep)
    /// A text beyond `JSONLimits.maximumBytes`.
    public static let tooLarge = Code(.tooLarge)
    /// A number beyond `JSONLimits.maximumNumberLength`.
    public static let numberTooLong = Code(.numberTooLong)

    /// The name of the reason, as in `duplicateKey`.
    public var description: String { reason.rawValue }
  }
}

/// A `JSONError` before its line and column are known.
struct JSONFault: Error {
  let code: JSONError.Code
  let offset: Int
  let message: String

  init(_ code: JSONError.Code, at offset: Int, _ message: String) {
    self.code = code
    self.offset = offset
    self.message = message
  }

  func error(in text: UnsafeBufferPointer<UInt8>) -> JSONError {
    var line = 1
    var column = 1
    for byte in text.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line &+= 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column &+= 1
      }
    }
    return JSONError(code: code, offset: offset, line: line, column: column, message: message)
  }
}
