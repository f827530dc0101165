import CSodium

/// 32 secret bytes in memory of their own: locked against swapping, left out of core dumps, guarded
/// against overruns, and overwritten at the end.
///
/// Unchecked: the bytes are written before `init` returns and never changed after.
package final class SecretKey: @unchecked Sendable {
  /// The size of every key here, in bytes.
  package static let size = 32

  private let address: UnsafeMutableRawPointer

  /// A copy of these bytes; whoever has them should not keep them.
  /// - Throws: `SecretsError.malformedKey` when they are not 32; `.unavailable`.
  package init(_ bytes: [UInt8], source: String) throws(SecretsError) {
    guard bytes.count == Self.size else { throw .malformedKey(source: source) }
    address = try Self.allocate()
    address.copyMemory(from: bytes, byteCount: Self.size)
    sodium_mprotect_readonly(address)
  }

  /// A key for one purpose, from which neither this key nor another purpose's can be found
  /// (BLAKE2b, libsodium's `crypto_kdf`).
  /// - Parameter purpose: a number; two purposes never share one.
  /// - Throws: `SecretsError.unavailable`.
  package func derived(for purpose: Purpose) throws(SecretsError) -> SecretKey {
    let child = try SecretKey()
    let code = child.address.withMemoryRebound(to: UInt8.self, capacity: Self.size) { target in
      address.withMemoryRebound(to: UInt8.self, capacity: Self.size) { master in
        crypto_kdf_derive_from_key(target, Self.size, purpose.rawValue, "tenon-01", master)
      }
    }
    guard code == 0 else { throw .unavailable }
    sodium_mprotect_readonly(child.address)
    return child
  }

  /// What keys are derived for.
  package enum Purpose: UInt64, Sendable {
    case sealing = 1
    case tokens = 2
    case audit = 3
    case cursors = 4
    case sessions = 5
    case approvals = 6
  }

  /// Room for a key that is still to be written.
  private init() throws(SecretsError) {
    address = try Self.allocate()
  }

  deinit { sodium_free(address) }

  private static func allocate() throws(SecretsError) -> UnsafeMutableRawPointer {
    try Sodium.require()
    guard let address = sodium_malloc(size) else { throw .unavailable }
    return address
  }

  func withBytes<Value>(_ body: (UnsafePointer<UInt8>) -> Value) -> Value {
    address.withMemoryRebound(to: UInt8.self, capacity: Self.size) { body(UnsafePointer($0)) }
  }
}
