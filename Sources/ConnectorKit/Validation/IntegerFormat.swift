/// The formats that bound an integer (OpenAPI Format Registry).
enum IntegerFormat: String, Sendable {
  case int32, int64

  /// What an integer of this format is, in words.
  var expectation: String {
    switch self {
    case .int32: "an integer of 32 bits (-2147483648 to 2147483647)"
    case .int64: "an integer of 64 bits (-9223372036854775808 to 9223372036854775807)"
    }
  }

  /// Whether a number is within the bounds; whether it is an integer is for `type` to say.
  func accepts(_ number: JSONNumber) -> Bool {
    switch self {
    case .int32: JSONNumber(Int(Int32.min)) <= number && number <= JSONNumber(Int(Int32.max))
    case .int64: JSONNumber(Int(Int64.min)) <= number && number <= JSONNumber(Int(Int64.max))
    }
  }
}
