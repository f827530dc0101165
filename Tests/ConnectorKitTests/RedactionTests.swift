import Testing

@testable import ConnectorKit

@Suite struct RedactionTests {
  private static let password = "p/\"ä\\word"

  private func error(_ body: String, status: Int = 403) async throws -> String {
    let tool = makeTool()
    let integration = makeIntegration(
      authentication: .basic(
        username: Credential(name: "username", label: "User"),
        password: Credential(name: "password", label: "Password")),
      errors: ErrorRules(messages: ["detail"], flags: ["failed"]), tools: [tool])
    let connection = try connect(
      integration, credentials: ["username": "user", "password": Self.password],
      vendor: ScriptedVendor(status: status, json: body))
    return await connection.call(tool, arguments: [:]).text
  }

  @Test(arguments: [
    #""p/\"ä\\word""#, #""p\/\"\u00e4\\word""#, #""\u0070/\u0022\u00E4\u005cword""#,
    #""p%2F%22%C3%A4%5Cword""#,
  ])
  func `a secret that a vendor repeats is hidden however it is written`(text: String) async throws {
    let answer = try await error(#"{"detail":"x","at":[\#(text)],\#(text):1}"#)
    #expect(
      answer
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"x","status":403,"#
        + #""body":{"detail":"x","at":["[hidden]"],"[hidden]":1}}}"#)
  }

  @Test func `it is hidden in the message, in text and in what was made of it`() async throws {
    let header = Base64.encode(Array("user:\(Self.password)".utf8))
    #expect(
      try await error(#"{"detail":"Basic \#(header) is wrong"}"#)
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"Basic [hidden] is "#
        + #"wrong","status":403,"body":{"detail":"Basic [hidden] is wrong"}}}"#)
    #expect(
      try await error("sent: \(Self.password), \(header)")
        .hasSuffix(#""body":"sent: [hidden], [hidden]"}}"#))
    #expect(
      try await error(#"<p>p&#x2F;&quot;&auml; p\/\"\u00e4\\word p%2f%22%c3%a4%5cword</p>"#)
        .hasSuffix(#""body":"<p>p&#x2F;&quot;&auml; [hidden] [hidden]</p>"}}"#))
    #expect(
      try await error(#"{"failed":true,"detail":"\#(header)"}"#, status: 200)
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"[hidden]","#
        + #""status":200,"body":{"failed":true,"detail":"[hidden]"}}}"#)
  }

  @Test func `two keys that hide the same secret still make an answer`() async throws {
    let answer = try await error(#"{"p/\"ä\\word":1,"p%2F%22%C3%A4%5Cword":2}"#)
    #expect(!answer.contains("word"))
    #expect(try JSONValue(parsing: answer)["error"]?["body"]?.string != nil)
  }

  @Test func `a cut goes through no secret`() async throws {
    let header = Base64.encode(Array("user:\(Self.password)".utf8))
    for size in stride(from: 16_000, through: 16_400, by: 7) {
      let answer = try await error(
        String(repeating: header, count: 900) + String(repeating: ".", count: size))
      #expect(!answer.contains(header.prefix(6)))
      let escaped = try await error(
        String(repeating: "p%2f&quot;%c3%a4&#92;word", count: 700)
          + String(repeating: ".", count: size))
      #expect(!escaped.contains("p%2f"))
    }
  }

  @Test func `a body without secrets is passed on as it came`() async throws {
    let body = #"{"detail":"\u0041\/","n":1.10}"#
    #expect(try await error(body).hasSuffix(#""message":"A/","status":403,"body":\#(body)}}"#))
  }

  private func hide(_ secrets: [String], in text: String, isCut: Bool = false) -> String {
    let redaction = Redaction(of: secrets.map { Array($0.utf8) })
    return String(decoding: redaction.hiding(in: Array(text.utf8), isCut: isCut), as: UTF8.self)
  }

  @Test func `secrets too short to hide nothing`() {
    for text in ["abc", "", "abcabc", "%61%62%63"] {
      #expect(hide(["abc", "", "%61bc"], in: text) == text)
    }
    #expect(hide(["abcd"], in: "abcdabcdab") == "[hidden][hidden]ab")
    #expect(hide(["abab"], in: "abababx") == "[hidden]x")
    #expect(hide(["abcd", "cdef", "bc"], in: "xabcdefx") == "x[hidden]x")
    #expect(hide(["abcdefgh", "cdef"], in: "xabcdefgh") == "x[hidden]")
  }

  @Test func `a secret of digits is hidden in numbers`() throws {
    let redaction = Redaction(of: [Array("12345".utf8)])
    #expect(
      redaction.hiding(in: try JSONValue(parsing: "[9123456, 1234]")).description
        == #"["[hidden]",1234]"#)
  }

  @Test(arguments: [
    #"p\/w&'\"<ä😀>"#, #"p\u002fw\u0026\u0027\u0022\u003c\u00e4\ud83d\uDE00\u003E"#,
    "p/w&amp;&#x27;&quot;&lt;ä😀&gt;", "p/w&amp;&#39;&#34;&lt;&#228;&#x1F600;&gt;",
    "p&#x2F;w&amp;&apos;&quot;&lt;&#xE4;&#128512;&#62;", "p%2fw%26%27%22%3c%c3%a4%f0%9f%98%80%3e",
    "p%2Fw%26'%22%3C%C3%A4%F0%9F%98%80%3E", #"p/w\x26\'\"<\xe4😀>"#,
    #"p\\\/w&'\\\"<\\u00e4\\ud83d\\ude00>"#, "p/w&amp;amp;&amp;#x27;&amp;quot;&amp;lt;ä😀&amp;gt;",
    "%70%2fw&amp;\\u0027%22&#60;%c3%A4\\ud83d\\ude00&gt;", "p%252fw%2526%2527%2522%253cä😀%253e",
  ])
  func `a secret is hidden however its characters are escaped`(text: String) async throws {
    let secret = "p/w&'\"<ä😀>"
    #expect(hide([secret], in: "<b>\(text)</b> \(text)") == "<b>[hidden]</b> [hidden]")
    #expect(hide([secret], in: "\(text), and so on", isCut: true) == "[hidden], and so on")
    var json = JSONWriter()
    json.write(text)
    let string = String(decoding: json.bytes, as: UTF8.self)
    let redaction = Redaction(of: [Array(secret.utf8)])
    #expect(redaction.hiding(in: try JSONValue(parsing: string)) == "[hidden]")
  }

  @Test func `a secret that looks like an escape is hidden too`() {
    let secret = #"%41b&amp;\nx&#65;"#
    for text in [
      secret, #"%41b&amp;amp;\nx&amp;#65;"#, #"%2541b%26amp%3B%5Cnx%26%2365;"#,
      #"%41b&amp;\\nx&#65;"#,
    ] {
      #expect(hide([secret], in: "a \(text) b") == "a [hidden] b")
    }
    #expect(hide(["note"], in: #"C:\note and \\note"#) == #"C:\[hidden] and \\[hidden]"#)
    #expect(hide(["pass word"], in: "a=pass+word&b=pass%20word") == "a=[hidden]&b=[hidden]")
  }

  @Test(arguments: [
    #"\"#, "%", "&", "&#", "&#x", "&;", "&#;", "&#x;", "&#x110000;", "&#xD800;", "&#99999999;",
    "&#-1;",
    "&#+1;", #"\u"#, #"\ud83d"#, #"\ud83d\n"#, #"\ud83d\u0041"#, #"\ude00"#, #"\x"#, #"\xg0"#,
    "%g0",
    "%4", "&amp", "&AMP;", "&bogus;", "%%%%", #"\\\"#, "\u{0}", "\u{FFFD}",
  ])
  func `what is no escape stays as it is`(text: String) {
    #expect(hide(["secret"], in: text) == text)
    #expect(hide(["secret"], in: "\(text)secret\(text)") == "\(text)[hidden]\(text)")
  }

  @Test func `nothing of a secret is left at a cut, however it is escaped`() {
    let secret = "s/cr\"tä"
    for text in [
      secret, #"s\/cr\"tä"#, #"s\u002fcr\u0022t\u00e4"#, "s&#x2f;cr&quot;t&#228;",
      "s%2fcr%22t%c3%a4",
      #"s\\u002fcr\\u0022t\\u00e4"#, "s&amp;#x2f;cr&amp;quot;t&amp;#228;",
    ] {
      let bytes = Array(text.utf8)
      for length in 0..<bytes.count {
        let cut = Array("a b, ".utf8) + bytes.prefix(length)
        let shown = Redaction(of: [Array(secret.utf8)]).hiding(in: cut, isCut: true)
        #expect(shown == Array("a b, ".utf8), "\(text) \(length)")
      }
      #expect(hide([secret], in: "a b, \(text)c", isCut: true) == "a b, [hidden]c")
    }
  }

  @Test func `a body made to be slow is searched all the same`() {
    let secret = String(repeating: "a", count: 500) + "b"
    func hides(_ unit: String) -> Bool {
      let text = String(repeating: unit, count: 40_000 / unit.utf8.count)
      return hide([secret, "aaaa"], in: text) != text
    }
    for unit in ["a", #"\\u0061"#, "%2561", "&#97;"] { #expect(hides(unit), "\(unit)") }
    for unit in [#"\"#, "%", "&", "&#", "&amp;", #"\ud83d"#, "\0", "aaa-"] {
      #expect(!hides(unit), "\(unit)")
    }
  }

  @Test func `any mixture of escapes is seen through`() {
    var random = SeededGenerator(state: 11)
    let letters = Array("ab/\"\\&%<;'+ =#ux0ä€😀".unicodeScalars)
    for _ in 0..<500 {
      var secret = ""
      for _ in 0..<Int.random(in: 4...12, using: &random) {
        secret.unicodeScalars.append(letters.randomElement(using: &random) ?? "a")
      }
      let once = escaped(secret, &random)
      let twice = escaped(once, &random)
      for text in [secret, once, twice] {
        #expect(hide([secret], in: "- \(text) -") == "- [hidden] -", "\(secret) as \(text)")
      }
    }
  }

  /// A text with each character that escapes begin with, and some others, escaped in some way.
  private func escaped(_ text: String, _ random: inout SeededGenerator) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      guard "\\&%".unicodeScalars.contains(scalar) || Bool.random(using: &random) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: result += "&#\(scalar.value);"
      case 1:
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default:
        for byte in String(scalar).utf8 {
          result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
      }
    }
    return result
  }
}
