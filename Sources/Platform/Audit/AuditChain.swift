import Secrets
import Store

/// What makes edits show: each entry's code is an HMAC-SHA-256 over the code before it and the entry, so
/// that an entry cannot be changed, taken out or put in without the key unless all codes behind it are
/// made anew, which takes the key too.
///
/// A code covers 32 bytes of another code, one byte that says of what it is (so that no entry's code is
/// ever taken for a head's), and the values: each with a byte for its kind, texts and bytes behind their
/// length in 8 bytes, numbers in 8 bytes, the most significant first. No two lists of values have the
/// same bytes.
struct AuditChain: Sendable {
  private let key: SecretKey

  init(key: SecretKey) { self.key = key }

  /// What a code is of.
  enum Subject: UInt8 {
    case entry = 1
    case head = 2
    case anchor = 3
  }

  static let codeSize = 32
  /// What the first entry follows.
  static let beginning = [UInt8](repeating: 0, count: codeSize)
  /// What an entry follows when the record of the newest code was not there to go on from.
  static let lost = [UInt8](repeating: 0xFF, count: codeSize)

  /// The code of values that follow another code.
  func code(of subject: Subject, after previous: [UInt8], _ values: some Sequence<SQLValue>)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    bytes.append(contentsOf: previous)
    bytes.append(subject.rawValue)
    for value in values {
      switch value {
      case .null: bytes.append(0)
      case .integer(let number):
        bytes.append(1)
        Self.append(number, to: &bytes)
      case .text(let text):
        bytes.append(2)
        Self.append(text.utf8.count, to: &bytes)
        bytes.append(contentsOf: text.utf8)
      case .blob(let blob):
        bytes.append(3)
        Self.append(blob.count, to: &bytes)
        bytes.append(contentsOf: blob)
      }
    }
    return key.authenticationCode(of: bytes)
  }

  /// Eight bytes, the most significant first.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// The number that `append` wrote at `offset`; the caller has checked the size.
  static func number(at offset: Int, in bytes: [UInt8]) -> Int {
    let bits = bytes.dropFirst(offset).prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return Int(truncatingIfNeeded: bits)
  }
}
