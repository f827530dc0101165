import MiniYAML
import Testing

/// Mutations of valid snippets: whatever comes, there are nodes or a diagnostic that points into
/// the file.
@Suite struct FuzzTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    // SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let seeds = [
    "name: acme\nlabel: Acme # comment\nlist:\n- 1\n- two: [a, {b: c}]\n  x: 'it''s'\n",
    "a: |+\n  one\n\n  two\nb: >-2\n     three\n   four\nc: \"\\x41 \\\n   b\"\n",
    "---\n- - a\n  - b: c\n    d:\n    - e\n-\n  f\n...\n",
    "{a: [1, 2, ], 'b': {c: d}, ? e : f, g}\n",
    "? key\n: - value\n? |\n  text\n: {x: y}\n",
    "plain text\n  over lines\n\n  é ♥ 😀\n",
    "k: [a,\n  b, # c\n  \"d\n   e\"]\nl:\r\n  m: ~\r\n",
  ]

  private static let pieces: [[UInt8]] =
    [
      " ", "\n", "\t", ":", ": ", "- ", "?", "? ", "#", " #", "[", "]", "{", "}", ",", "'", "\"",
      "\\",
      "|", ">", "&", "*", "!", "%", "@", "---", "...", "\r", "\r\n", "\u{FEFF}", "é", "a", "0",
      "  ",
    ].map { [UInt8]($0.utf8) } + [[0xFF], [0x00], [0xC3], [0xE2, 0x98]]

  @Test(arguments: 0..<8)
  func `mutated snippets end in nodes or a diagnostic inside the file`(seed: UInt64) {
    var generator = Generator(state: seed &+ 1)
    for _ in 0..<1_500 {
      var bytes = [UInt8](Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &generator)].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let at = Int.random(in: 0...bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0:
          let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
          bytes.insert(contentsOf: piece, at: at)
        case 1:
          let end = min(bytes.count, at + Int.random(in: 1...5, using: &generator))
          bytes.removeSubrange(at..<end)
        case 2:
          let end = min(bytes.count, at + Int.random(in: 1...12, using: &generator))
          bytes.insert(contentsOf: Array(bytes[at..<end]), at: min(bytes.count, end))
        default:
          if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &generator) }
        }
      }
      check(bytes)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let file = SourceFile(path: "f", bytes: bytes)
    do throws(Diagnostic) {
      let root = try parseYAML(file)
      #expect(!outline(root).isEmpty)
      // Nodes stand in the order of the file, each inside it.
      #expect(Self.isOrdered(root), "\(bytes)")
    } catch {
      let position = error.position
      let text = String(decoding: bytes, as: UTF8.self)
      let breaks = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" }
      #expect(position.line >= 1 && position.line <= breaks + 1, "\(bytes)")
      #expect(position.column >= 1 && position.column <= bytes.count + 1, "\(bytes)")
      #expect(!error.rendered(in: file.lines).isEmpty)
    }
  }

  private static func isOrdered(_ root: YAMLNode) -> Bool {
    var last = SourcePosition(line: 1, column: 1)
    var pending = [root]
    while let node = pending.popLast() {
      if node.position < last { return false }
      last = node.position
      let inside = node.members.flatMap { [$0.key, $0.value] } + Array(node.elements)
      pending.append(contentsOf: inside.reversed())
    }
    return true
  }
}
