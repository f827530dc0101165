/// Names an event, and with it the stream that it came on and its place there (2025-11-25,
/// basic/transports, "Resumability and Redelivery").
struct EventID: Equatable {
  /// What a stream is for, the first letter of its name.
  enum Kind: String {
    /// For the messages of one request.
    case request = "r"
    /// To tell the client of changes.
    case changes = "c"
  }

  /// 128 random bits: it tells nothing of other streams, and leads to none.
  var stream: String
  /// Counted from zero, which is the place before the first message.
  var number: Int

  private static let maximumBytes = 64

  /// What the stream is, or was, for; nil when there was none such.
  var kind: Kind? { stream.first.flatMap { Kind(rawValue: String($0)) } }

  /// The text that clients send back.
  var text: String { "\(stream).\(number)" }

  /// The first event of a stream.
  init(of stream: String, number: Int) {
    self.stream = stream
    self.number = number
  }

  /// Reads what a client sends in `Last-Event-ID`; nil when nothing here was ever called so.
  init?(_ text: String) {
    guard text.utf8.count <= Self.maximumBytes else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, (1...18).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(parts[1])
    else { return nil }
    self.init(of: String(parts[0]), number: number)
  }

  /// A name for a stream.
  static func randomName(_ kind: Kind) -> String {
    var random = SystemRandomNumberGenerator()
    return kind.rawValue + String(random.next(), radix: 36) + String(random.next(), radix: 36)
  }
}
