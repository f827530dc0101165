import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct SecretInputsTests {
  private let tool = "create_a_secret_inputs_hook"
  private static let hooks = SecretInputs.Hooks.Create.descriptor

  /// Further down than agents are told what a target is.
  private let arguments =
    #"{"signing_key":"s-key","name":"a","targets":[{"url":"u","password":"first","next":{"password":"#
    + #""second","next":{"password":"third","url":"v"}}}],"keys":{"paid":"fourth"}}"#

  @Test func `agents are told which inputs are secret`() throws {
    let schema = try inputSchema(of: SecretInputs.Hooks.Create.self)
    let target = schema["properties"]?["targets"]?["items"]?["properties"]
    #expect(target?["password"]?["format"]?.string == "password")
    #expect(
      schema["properties"]?["keys"]?["additionalProperties"]?["format"]?.string == "password")
  }

  @Test func `the vendor gets them as they are`() async throws {
    let vendor = Vendor("{}")
    let messenger = try Connection(to: SecretInputs.self, transport: vendor)
    _ = await messenger.call(tool, arguments: try json(arguments))
    _ = await messenger.call("secret_inputs_hooks_sign_in", arguments: ["pin": "1234"])
    #expect(
      vendor.requests == [
        """
        POST https://messenger.example/hooks
        Accept: application/json
        X-Signing-Key: s-key
        Content-Type: application/json

        {"name":"a","targets":[{"url":"u","password":"first","next":{"password":"second","next":\
        {"password":"third","url":"v"}}}],"keys":{"paid":"fourth"}}
        """,
        """
        POST https://messenger.example/session
        Accept: application/json
        Content-Type: application/x-www-form-urlencoded

        pin=1234
        """,
      ])
  }

  @Test func `a preview hides them at any depth, in fields, bodies and forms`() throws {
    let messenger = try Connection(to: SecretInputs.self, transport: Vendor("{}"))
    let preview = try messenger.preview(Self.hooks, arguments: try json(arguments))
    #expect(preview.fields.contains(Field(name: "X-Signing-Key", value: "[hidden]")))
    #expect(
      preview.body.map { String(decoding: $0, as: UTF8.self) }
        == #"{"name":"a","targets":[{"url":"u","password":"[hidden]","next":{"password":"[hidden]","#
        + #""next":{"password":"[hidden]","url":"v"}}}],"keys":{"paid":"[hidden]"}}"#)
    let form = try messenger.preview(
      SecretInputs.Hooks.SignIn.descriptor, arguments: ["pin": "1234"])
    #expect(form.body.map { String(decoding: $0, as: UTF8.self) } == "pin=%5Bhidden%5D")
  }

  @Test(arguments: [
    (
      #"{"targets":[{"password":"abc"}]}"#,
      ("/targets/0/password", "at least 4 characters", "(hidden)")
    ),
    (#"{"targets":[{"password":12345}]}"#, ("/targets/0/password", "a string", "(hidden)")),
    (#"{"targets":{"password":"abcd"}}"#, ("/targets", "a list", "(hidden)")),
    (#"{"keys":"abcd"}"#, ("/keys", "an object", "(hidden)")),
    (#"{"signing_key":"ä"}"#, ("/signing_key", "visible ASCII characters only", #""[hidden]""#)),
  ])
  func `a refusal does not repeat them`(
    text: String, problem: (String, String, String)
  ) async throws {
    let vendor = Vendor("{}")
    let messenger = try Connection(to: SecretInputs.self, transport: vendor)
    let result = await messenger.call(tool, arguments: try json(text))
    #expect(result.text == refusal(by: tool, problem))
    #expect(vendor.requests.isEmpty)
  }

  @Test func `what a vendor repeats of them in an error is hidden`() async throws {
    let vendor = Vendor(status: 422, #"{"detail":"'second' is too weak","given":["fourth"]}"#)
    let messenger = try Connection(to: SecretInputs.self, transport: vendor)
    let result = await messenger.call(tool, arguments: try json(arguments))
    #expect(result.text.contains(#"{"detail":"'[hidden]' is too weak","given":["[hidden]"]}"#))
    #expect(!result.text.contains("second"))
  }
}
