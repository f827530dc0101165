import Foundation
import Testing

/// Inputs bent by chance, alike at every run.
enum Fuzzing {
  /// How many times the rounds of a test run: `FUZZ=1000 swift test --filter Fuzz` is a long run by hand.
  static let factor = max(1, Int(ProcessInfo.processInfo.environment["FUZZ"] ?? "") ?? 1)

  /// What hangs does not hang for ever.
  static let timeLimit = TimeLimitTrait.timeLimit(.minutes(factor == 1 ? 2 : 120))

  /// Does rounds one after the other, each with numbers of its own, so that one can be repeated alone.
  static func rounds(
    _ count: Int, seed: UInt64, _ round: (Int, inout SplitMix64) async throws -> Void
  ) async rethrows {
    for number in 0..<count * factor {
      var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x2545_f491_4f6c_dd1d)
      try await round(number, &random)
    }
  }
}

extension [UInt8] {
  /// Spoils one place: a byte changed, left out, put in, what follows cut off, or a part said twice.
  mutating func bend(_ random: inout SplitMix64) {
    guard !isEmpty else { return }
    let place = Int.random(in: 0..<count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: self[place] = UInt8.random(in: 0...255, using: &random)
    case 1: remove(at: place)
    case 2: removeLast(count - place)
    case 3:
      let end = Int.random(in: place..<Swift.min(count, place + 64), using: &random)
      insert(contentsOf: Array(self[place...end]), at: place)
    case 4: insert(UInt8.random(in: 0...255, using: &random), at: place)
    default: self[place] = Array("{}[]\":,0.eE-n\\ ".utf8).randomElement(using: &random) ?? 0
    }
  }

  /// The same, spoilt in up to so many places.
  func bent(upTo limit: Int, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 0...limit, using: &random) { bytes.bend(&random) }
    return bytes
  }
}

extension String {
  /// The same, spoilt in up to so many places; what is then no UTF-8 is repaired.
  func bent(upTo limit: Int, _ random: inout SplitMix64) -> String {
    String(decoding: Array(utf8).bent(upTo: limit, &random), as: UTF8.self)
  }
}
