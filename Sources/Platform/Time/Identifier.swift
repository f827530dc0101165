package import Secrets
import Synchronization

/// A new id: a UUID of version 7 (RFC 9562, section 5.7) in lower case.
///
/// Ids of one clock sort by the order in which they were made, also within a millisecond and when the
/// clock is set back.
/// - Throws: `SecretsError.unavailable` when the system gives no random bytes.
package func newIdentifier(_ clock: Clock) throws(SecretsError) -> String {
  var bytes = try randomBytes(16)
  let seed = UInt64(bytes[6] & 7) << 8 | UInt64(bytes[7])
  let stamp = clock.order.next(milliseconds: clock.now(), seed: seed)
  for place in 0..<6 { bytes[place] = UInt8(truncatingIfNeeded: stamp >> UInt64(52 - 8 * place)) }
  bytes[6] = 0x70 | UInt8(truncatingIfNeeded: stamp >> 8) & 0x0F
  bytes[7] = UInt8(truncatingIfNeeded: stamp)
  bytes[8] = 0x80 | bytes[8] & 0x3F
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(36)
  for (place, byte) in bytes.enumerated() {
    if [4, 6, 8, 10].contains(place) { text.append(0x2D) }
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

/// The place of each id among those of one clock: 48 bits of milliseconds, then 12 bits that begin at a
/// random number and count within the millisecond (RFC 9562, section 6.2, method 1).
final class IdentifierOrder: Sendable {
  private let last = Mutex<UInt64>(0)

  /// - Parameter seed: below 2,048, so that at least as many ids fit the millisecond.
  func next(milliseconds: Int, seed: UInt64) -> UInt64 {
    let fresh = (UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF) << 12 | seed
    return last.withLock { last in
      // What overflows the count goes on in the next millisecond.
      last = fresh >> 12 > last >> 12 ? fresh : last &+ 1
      return last
    }
  }
}
