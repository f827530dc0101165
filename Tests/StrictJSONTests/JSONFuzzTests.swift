import Foundation
import StrictJSON
import Testing

@Suite struct JSONFuzzTests {
  private static let seeds = [
    #"{"id":"inv_1","amount_cents":120050,"rate":0.10,"paid":false,"lines":[{"sku":"A","n":1},{"sku":"B","n":2}],"note":null}"#,
    #"["\u00e9","\ud83d\ude00","é😀","\"\\\/\b\f\n\r\t",-0.5,12,100,true]"#,
    #"  [ 1 , 2.50 , { "a" : [ ] , "\u0062" : { } } ]  "#,
  ]
  private static let pieces: [[UInt8]] =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "1", "-", ".", "e", "+", " ", "\n", "\\u",
      "d83d", "\\ude00",
      "null", "true", "\"a\":", "\"a\"", "é", "😀", "\u{FEFF}",
    ].map { Array($0.utf8) } + [
      [0x00], [0x1F], [0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF5], [0xFF],
    ]

  private func mutated(_ seed: [UInt8], using random: inout SeededRandom) -> [UInt8] {
    var bytes = seed
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...3, using: &random))
      let piece = Bool.random(using: &random) ? [] : Self.pieces.randomElement(using: &random) ?? []
      bytes.replaceSubrange(start..<end, with: piece)
    }
    return bytes
  }

  @Test func `what is accepted is accepted by Foundation, writes and reads back the same`() throws {
    var random = SeededRandom(seed: 1)
    var accepted = 0
    for _ in 0..<6_000 {
      let seed = Self.seeds.randomElement(using: &random) ?? ""
      let bytes = mutated(Array(seed.utf8), using: &random)
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      accepted += 1
      // Foundation refuses what overflows a `Double`.
      let mayOverflow = bytes.contains(UInt8(ascii: "e")) && bytes.contains(UInt8(ascii: "+"))
      if !mayOverflow {
        #expect(throws: Never.self, "\(value)") {
          try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        }
      }
      var writer = JSONWriter()
      writer.write(value)
      let again = try JSONValue(parsing: writer.bytes)
      #expect(again == value)
      #expect(again.hashValue == value.hashValue)
      var rewriter = JSONWriter()
      rewriter.write(again)
      #expect(rewriter.bytes == writer.bytes)
    }
    #expect(accepted > 500)
  }

  @Test func `a random value is read as it was meant`() throws {
    var random = SeededRandom(seed: 2)
    for _ in 0..<1_500 {
      var text = ""
      let model = Model.random(depth: 0, text: &text, using: &random)
      let value = try JSONValue(parsing: text)
      #expect(Model(value) == model, "\(text)")
    }
  }

  @Test func `random bytes are refused or accepted, and never more than that`() {
    var random = SeededRandom(seed: 4)
    var accepted = 0
    for _ in 0..<4_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).flatMap { _ in
        Self.pieces.randomElement(using: &random) ?? []
      }
      if (try? JSONValue(parsing: bytes)) != nil { accepted += 1 }
    }
    #expect(accepted > 0 && accepted < 2_000)
  }
}

/// What a random text is meant to say, in Swift's own types.
private enum Model: Equatable {
  case null, boolean(Bool), number(String), string([Unicode.Scalar]), array([Model])
  case object([[Unicode.Scalar]], [Model])

  init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .boolean: self = .boolean(value.bool ?? false)
    case .number: self = .number(value.number?.text ?? "")
    case .string: self = .string(Array((value.string ?? "").unicodeScalars))
    case .array: self = .array(value.elements.map { Model($0) })
    case .object:
      self = .object(
        value.members.map { Array($0.key.unicodeScalars) }, value.members.map { Model($0.value) })
    }
  }

  static func random(depth: Int, text: inout String, using random: inout SeededRandom) -> Model {
    space(&text, &random)
    defer { space(&text, &random) }
    switch Int.random(in: 0..<(depth > 4 ? 4 : 6), using: &random) {
    case 0:
      text += "null"
      return .null
    case 1:
      let value = Bool.random(using: &random)
      text += value ? "true" : "false"
      return .boolean(value)
    case 2:
      let numbers = ["0", "-0.10", "1e400", "12345678901234567890123", "7", "-3.5E+2"]
      let number = numbers.randomElement(using: &random) ?? "0"
      text += number
      return .number(number)
    case 3:
      return .string(string(&text, &random))
    case 4:
      text += "["
      var items: [Model] = []
      for index in 0..<Int.random(in: 0...5, using: &random) {
        if index > 0 { text += "," }
        items.append(.random(depth: depth + 1, text: &text, using: &random))
      }
      if items.isEmpty { space(&text, &random) }
      text += "]"
      return .array(items)
    default:
      text += "{"
      var keys: [[Unicode.Scalar]] = []
      var values: [Model] = []
      // Above 24 members the other check for duplicates is used.
      let count =
        Int.random(in: 0...9, using: &random) == 0 ? 30 : Int.random(in: 0...5, using: &random)
      for index in 0..<count {
        if index > 0 { text += "," }
        text += "\"\(index)"
        var rest = ""
        let tail = string(&rest, &random)
        text.unicodeScalars += rest.unicodeScalars.dropFirst()
        keys.append(Array(String(index).unicodeScalars) + tail)
        text += ":"
        values.append(
          .random(depth: max(depth + 1, count > 5 ? 5 : 0), text: &text, using: &random))
      }
      text += "}"
      return .object(keys, values)
    }
  }

  private static func space(_ text: inout String, _ random: inout SeededRandom) {
    guard Int.random(in: 0..<3, using: &random) == 0 else { return }
    for _ in 0..<Int.random(in: 0...10, using: &random) {
      text += [" ", "\n", "\t", "\r"].randomElement(using: &random) ?? " "
    }
  }

  private static func string(_ text: inout String, _ random: inout SeededRandom) -> [Unicode.Scalar]
  {
    var scalars: [Unicode.Scalar] = []
    text += "\""
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let limit: UInt32 =
        [0x7F, 0x7F, 0x7F, 0x7FF, 0xFFFF, 0x10FFFF].randomElement(using: &random) ?? 0x7F
      guard let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) else {
        continue
      }
      scalars.append(scalar)
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
        || Int.random(in: 0..<5, using: &random) == 0
      {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
    return scalars
  }
}
