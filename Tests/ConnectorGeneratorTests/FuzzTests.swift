import ConnectorGenerator
import Foundation
import MiniYAML
import Testing

/// xorshift64*, so that every run mutates alike.
private struct Random {
  var state: UInt64
  mutating func next(below bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 2_685_821_657_736_338_717) >> 33) % max(1, bound)
  }
}

@Suite struct FuzzTests {
  private func seed(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appending(path: "Fixtures/\(name)/spec.yaml")))
  }

  /// Either errors and no files, or files and no errors; and the files are whole.
  private func check(_ generation: Generation) {
    #expect(generation.hasErrors == generation.files.isEmpty)
    for file in generation.files {
      #expect(file.text.hasSuffix("\n"))
      if file.name.hasSuffix(".json") {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(file.text.utf8)) }
      }
    }
  }

  @Test(arguments: 1...8)
  func `mutated specs give errors or files and never a crash`(_ round: Int) throws {
    let seeds = [try seed("acme"), try seed("schemas"), try seed("bodies")]
    let words = [
      "type", "object", "array", "[]", "{}", "{", "}", "null", "~", "true", "1e400", "-1", "''",
      "items", "Customer", "$x", "\\", "\"", "enum", "required", "self", "Type", ": ", "\n", "  ",
      "{id}", "properties", "\u{200B}", "é", "#", "- ", "wire_name", "setting", "body",
    ].map { Array($0.utf8) }
    var random = Random(state: UInt64(round) &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<40 {
      var bytes = seeds[random.next(below: seeds.count)]
      for _ in 0...random.next(below: 4) {
        let place = random.next(below: bytes.count)
        let end = min(bytes.count, place + random.next(below: 12))
        switch random.next(below: 4) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.replaceSubrange(place..<end, with: words[random.next(below: words.count)])
        case 2: bytes.insert(contentsOf: words[random.next(below: words.count)], at: place)
        default:
          let from = random.next(below: bytes.count)
          bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 40)], at: place)
        }
      }
      check(generate([SourceFile(path: "acme.yaml", bytes: bytes)]))
    }
  }

  @Test func `scalars of every kind in every place are judged`() throws {
    let text = String(decoding: try seed("acme"), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      for value in ["", " []", " {}", " 1", " 'x'"] {
        var changed = lines
        changed[index] = line[...colon] + value
        check(generate([SourceFile(path: "acme.yaml", text: changed.joined(separator: "\n"))]))
      }
    }
  }
}
