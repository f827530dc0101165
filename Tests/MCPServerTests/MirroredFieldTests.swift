import StrictJSON
import Testing

@testable import MCPServer

/// Fields that repeat parts of the body (2026-07-28, basic/transports/streamable-http, "Request
/// Metadata").
@Suite(.timeLimit(.minutes(1)))
struct MirroredFieldTests {
  private let endpoint = HTTPEndpoint(.sample(ContextProvider()))

  /// "Server Validation", "Case Sensitivity", "Value Encoding".
  @Test(
    arguments: [
      ("mcp-method", "tools/call", true), ("mcp-method", " \ttools/call ", true),
      ("mcp-method", nil, false), ("mcp-method", "", false), ("mcp-method", "tools/list", false),
      ("mcp-method", "TOOLS/CALL", false), ("mcp-method", "tools/call, tools/call", false),
      ("mcp-method", "=?base64?dG9vbHMvY2FsbA==?=", false),
      ("mcp-name", "who", true), ("mcp-name", "  who  ", true),
      ("mcp-name", "=?base64?d2hv?=", true), ("mcp-name", "Who", false), ("mcp-name", nil, false),
      ("mcp-name", "", false), ("mcp-name", "a", false), ("mcp-name", "=?base64?d2hpY2g=?=", false),
      ("mcp-name", "=?base64?d2h?=", false), ("mcp-name", "=?base64?d2h!?=", false),
      ("mcp-name", "=?base64?//8=?=", false), ("mcp-name", "=?BASE64?d2hv?=", false),
      ("mcp-name", "who\u{7f}", false), ("mcp-name", "wh\u{f6}", false),
    ] as [(String, String?, Bool)])
  func `the method and the name must be those of the body`(
    _ field: String, _ value: String?, _ isTaken: Bool
  ) async {
    let response = await endpoint.sendStateless(
      "tools/call", #""name":"who""#, changing: [field: value])
    #expect(response.status == (isTaken ? 200 : 400))
    #expect(response.code == (isTaken ? nil : -32020))
    #expect(response.json?["id"]?.int == 1)
  }

  /// "Standard Request Headers": the name is of three methods only.
  @Test func `a name where none belongs is of no interest`() async {
    let response = await endpoint.sendStateless("tools/list", changing: ["mcp-name": "who"])
    #expect(response.status == 200)
  }

  /// "Custom Headers from Tool Parameters", "Server Behavior for Custom Headers".
  @Test(
    arguments: [
      (#"{}"#, [:], true),
      (#"{"region":"us-west1"}"#, ["region": "us-west1"], true),
      (#"{"region":"us-west1"}"#, ["region": "=?base64?dXMtd2VzdDE=?="], true),
      (#"{"region":"Hello, 世界"}"#, ["region": "=?base64?SGVsbG8sIOS4lueVjA==?="], true),
      (#"{"region":" padded "}"#, ["region": "=?base64?IHBhZGRlZCA=?="], true),
      (#"{"region":"line1\nline2"}"#, ["region": "=?base64?bGluZTEKbGluZTI=?="], true),
      (
        #"{"region":"=?base64?literal?="}"#, ["region": "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?="],
        true
      ),
      (#"{"region":"=?base64?SGVsbG8="}"#, ["region": "=?base64?SGVsbG8="], true),
      (#"{"region":"SGVsbG8="}"#, ["region": "SGVsbG8="], true),
      (#"{"region":"Hello"}"#, ["region": "=?base64?SGVsbG8?="], false),
      (#"{"region":"Hello"}"#, ["region": "=?base64?SGVs!!!bG8=?="], false),
      (#"{"region":"us-west1"}"#, [:], false),
      (#"{"region":"us-west1"}"#, ["region": "eu"], false),
      (#"{"region":null}"#, [:], true),
      (#"{"region":null}"#, ["region": "eu"], false),
      (#"{}"#, ["region": "eu"], false),
      (#"{"limit":42}"#, ["limit": "42"], true), (#"{"limit":42}"#, ["limit": "42.0"], true),
      (#"{"limit":42}"#, ["limit": "4.2e1"], true), (#"{"limit":42}"#, ["limit": "43"], false),
      (#"{"limit":9007199254740993}"#, ["limit": "9007199254740992"], false),
      (#"{"limit":42}"#, ["limit": "forty-two"], false), (#"{"limit":42}"#, [:], false),
      (#"{"limit":42}"#, ["limit": "\"42\""], false),
      (#"{"dry":true}"#, ["dry": "true"], true), (#"{"dry":false}"#, ["dry": "false"], true),
      (#"{"dry":true}"#, ["dry": "True"], false), (#"{"dry":true}"#, ["dry": "1"], false),
      (#"{"where":{"id":"a"}}"#, ["id": "a"], true), (#"{"where":{"id":"a"}}"#, [:], false),
      (#"{"where":"a"}"#, [:], true),
      (#"{"ratio":1.5,"list":[{"x":"y"}]}"#, [:], true),
      (#"{"ratio":1.5}"#, ["ratio": "9"], true),
      (#"{"region":["us"]}"#, ["region": "us"], false),
    ] as [(String, [String: String], Bool)])
  func `inputs that a tool wants in fields must be there as in the arguments`(
    _ arguments: String, _ fields: [String: String], _ isTaken: Bool
  ) async {
    var changes: [String: String?] = [:]
    for (name, value) in fields { changes["mcp-param-\(name)"] = value }
    let response = await endpoint.sendStateless(
      "tools/call", #""name":"query","arguments":\#(arguments)"#, changing: changes)
    #expect(response.status == (isTaken ? 200 : 400))
    #expect(response.code == (isTaken ? nil : -32020))
  }

  /// "Schema Extension".
  @Test func `only annotations that the revision allows count`() {
    let provider = ContextProvider()
    let fields = provider.tools.map { MirroredInputs(inputSchema: $0.inputSchema).inputs }
    #expect(fields.dropLast().allSatisfy { $0.isEmpty })
    #expect(
      fields.last == [
        .init(path: ["region"], field: "mcp-param-region"),
        .init(path: ["limit"], field: "mcp-param-limit"),
        .init(path: ["dry"], field: "mcp-param-dry"),
        .init(path: ["where", "id"], field: "mcp-param-id"),
      ])
    #expect(MirroredInputs(inputSchema: #"{"x-mcp-header":"#).inputs == [])
  }

  @Test func `handshake revisions do not know these fields`() async {
    let response = await endpoint.send(
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"query","arguments":"#
        + #"{"region":"us"}}}"#, changing: ["mcp-method": "nonsense", "mcp-param-region": "eu"])
    #expect(response.status == 200)
    #expect(response.code == nil)
  }

  @Test func `Base64 is read strictly`() {
    for count in 0..<50 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      for base in [Base64.standard, .url] {
        let text = base.encode(bytes)
        #expect(base.decode(Array(text.utf8)) == bytes)
      }
    }
    let refused = [
      "A", "AB", "ABC", "AB=", "A===", "====", "AB==CD==", "AB=C", "QQ=", "QR==", "Q Q=",
    ]
    for text in refused { #expect(Base64.standard.decode(Array(text.utf8)) == nil, "\(text)") }
    #expect(Base64.url.decode(Array("QR".utf8)) == nil)
    #expect(Base64.url.decode(Array("QQ==".utf8)) == nil)
    #expect(Base64.standard.encode([0xfb, 0xff]) == "+/8=")
    #expect(Base64.url.encode([0xfb, 0xff]) == "-_8")
  }

  /// Fields bent in every way.
  @Test func `no field makes the check fail otherwise than it should`() async {
    var random = SplitMix64(seed: 7)
    let seeds = ["who", "=?base64?d2hv?=", "tools/call", "2026-07-28", "=?base64??=", "=?="]
    let names = ["mcp-name", "mcp-method", "mcp-protocol-version"]
    var statuses: Set<Int> = []
    for round in 0..<1_500 {
      var text = Array(seeds[round % seeds.count].unicodeScalars)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x180, using: &random)) ?? "?"
        if Bool.random(using: &random) || place == text.count {
          text.insert(scalar, at: place)
        } else {
          text.remove(at: place)
        }
      }
      let value = String(String.UnicodeScalarView(text))
      let name = names[Int.random(in: 0..<3, using: &random)]
      let response = await endpoint.sendStateless(
        "tools/call", #""name":"who""#, changing: [name: value])
      statuses.insert(response.status)
      #expect(response.status == 200 || [-32020, -32022].contains(response.code))
    }
    #expect(statuses == [200, 400])
  }
}
