import HTTPServer

/// The answers to requests that named a key, for as long as Xero keeps them.
struct XeroIdempotency: Sendable {
  static let lifetimeMilliseconds = 360_000
  static let maximumKeyLength = 128
  private static let capacity = 500
  /// What the kept requests and answers may weigh together, in bytes.
  private static let byteCapacity = 16 << 20

  private struct Entry: Sendable {
    var key: String
    var request: [UInt8]
    var response: HTTPResponse
    var expiry: Moment
    var weight: Int
  }

  /// The oldest first.
  private var entries: [Entry] = []

  /// The answer that was given to the same request before.
  ///
  /// - Throws: a 400 when the key was given with another request.
  mutating func answer(
    to request: HTTPRequest, key: String, now: Moment
  ) throws(Refusal) -> HTTPResponse? {
    guard key.utf8.count <= Self.maximumKeyLength else {
      throw .invalid("The Idempotency-Key must be at most \(Self.maximumKeyLength) characters.")
    }
    entries.removeAll { $0.expiry <= now }
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    guard entry.request == Self.fingerprint(request) else {
      throw .invalid(
        "The Idempotency-Key has been used with a different request within the last 6 minutes.")
    }
    return entry.response
  }

  mutating func keep(
    _ response: HTTPResponse, to request: HTTPRequest, key: String, now: Moment
  ) {
    let print = Self.fingerprint(request)
    var weight = print.count
    if case .bytes(let bytes) = response.body { weight += bytes.count }
    guard weight <= Self.byteCapacity else { return }
    entries.append(
      Entry(
        key: key, request: print, response: response,
        expiry: now.adding(milliseconds: Self.lifetimeMilliseconds), weight: weight))
    while entries.count > Self.capacity
      || entries.map(\.weight).reduce(0, +) > Self.byteCapacity
    { entries.removeFirst() }
  }

  private static func fingerprint(_ request: HTTPRequest) -> [UInt8] {
    Array("\(request.method) \(request.target)\n".utf8) + request.body
  }
}
