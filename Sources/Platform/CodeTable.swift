import Synchronization

/// Who holds which token, in memory: found by the token's HMAC without asking the database.
///
/// How long a search takes says nothing of use about the tokens: what is compared are codes under a key
/// that callers do not have.
final class CodeTable<Value: Sendable>: Sendable {
  private let state = Mutex(State())

  private struct State {
    var entries: [Code: (id: String, value: Value)] = [:]
    var codes: [String: Code] = [:]
  }

  /// An HMAC of 32 bytes, as a key of a dictionary.
  struct Code: Hashable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    init(_ bytes: [UInt8]) {
      func word(_ index: Int) -> UInt64 {
        bytes.dropFirst(8 * index).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      }
      words = (word(0), word(1), word(2), word(3))
    }

    static func == (left: Code, right: Code) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) {
      hasher.combine(words.0)
      hasher.combine(words.1)
    }
  }

  /// The value under a code.
  func value(for code: [UInt8]) -> Value? {
    let code = Code(code)
    return state.withLock { $0.entries[code]?.value }
  }

  /// The value that has this id.
  func value(ofID id: String) -> Value? {
    state.withLock { state in state.codes[id].flatMap { state.entries[$0]?.value } }
  }

  /// Puts a value under a code, in place of what has the same id.
  func set(_ value: Value, id: String, code: [UInt8]) {
    let code = Code(code)
    state.withLock { state in
      if let old = state.codes[id], old != code { state.entries[old] = nil }
      state.codes[id] = code
      state.entries[code] = (id, value)
    }
  }

  /// Takes out what has this id.
  func remove(_ id: String) {
    state.withLock { state in
      if let code = state.codes.removeValue(forKey: id) { state.entries[code] = nil }
    }
  }

  /// The ids of the values that fit.
  func ids(where fits: (Value) -> Bool) -> [String] {
    state.withLock { $0.entries.values.filter { fits($0.value) }.map(\.id) }
  }
}
