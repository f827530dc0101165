/// Cuts a stream of bytes into lines, however it was chopped into chunks on its way.
///
/// A line longer than the limit is reported once, as soon as that is certain, and skipped to its end
/// without being kept.
struct LineReader {
  enum Line: Equatable {
    /// Without its line break.
    case message([UInt8])
    case tooLong
  }

  private let maximumBytes: Int
  private var pending: [UInt8] = []
  private var isSkipping = false

  init(maximumBytes: Int) {
    self.maximumBytes = maximumBytes
  }

  /// The lines that end in this chunk. Blank ones are left out.
  mutating func read(_ chunk: ArraySlice<UInt8>) -> [Line] {
    var lines: [Line] = []
    var rest = chunk
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      take(rest[..<end], into: &lines)
      endLine(into: &lines)
      rest = rest[rest.index(after: end)...]
    }
    take(rest, into: &lines)
    return lines
  }

  /// What stood after the last line break, once no more bytes will come.
  mutating func finish() -> [Line] {
    var lines: [Line] = []
    endLine(into: &lines)
    return lines
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, into lines: inout [Line]) {
    guard !isSkipping else { return }
    // One byte more than the limit: a carriage return does not count.
    guard pending.count + bytes.count <= maximumBytes + 1 else {
      pending = []
      isSkipping = true
      lines.append(.tooLong)
      return
    }
    pending.append(contentsOf: bytes)
  }

  private mutating func endLine(into lines: inout [Line]) {
    if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
    if pending.count > maximumBytes {
      lines.append(.tooLong)
    } else if !pending.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
      lines.append(.message(pending))
    }
    pending = []
    isSkipping = false
  }
}
