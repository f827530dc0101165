import ConnectorKit
import HTTPTransport
import Networks
import RawServing
import StrictJSON
import Testing

@testable import Gateway

/// Accounts whose URLs lead into the networks that the server is in.
@Suite struct ForbiddenVendorTests {
  @Test func `an origin that says where it leads is refused with the option that allows it`()
    async throws
  {
    let transport = try CurlTransport()
    let world = try await World(transport: transport)
    func made(_ origin: String) async -> (status: Int, json: JSONValue) {
      let answer = await world.ask(
        "POST", "/integrated-account",
        [
          "integration": "acme", "tenant_id": "a", "credentials": ["key": "acme-secret"],
          "origin": JSONValue(origin),
        ], key: world.admin)
      return (answer.status, answer.json)
    }
    for origin in ["http://127.0.0.1:8080", "http://0x7f.1", "https://localhost", "http://[::1]"] {
      #expect(await made(origin).status == 400, "\(origin)")
    }
    let refused = await made("http://169.254.169.254")
    #expect(
      refused.json["details"]?["failures"]?[0] == [
        "pointer": "/origin",
        "message": JSONValue(
          "'http://169.254.169.254' leads to a cloud metadata address (169.254.169.254/32), which "
            + "Tenon does not call unless its operator allows it with --allow-network "
            + "169.254.169.254/32"),
      ])
    let id = try #require(await made("https://staging.acme.example").json["id"]?.string)
    let moved = await world.ask(
      "PATCH", "/integrated-account/\(id)", ["origin": "http://10.0.0.1"], key: world.admin)
    #expect(moved.status == 400)
    #expect(moved.json["details"]?["failures"]?[0]?["pointer"]?.string == "/origin")
    let label = await world.ask(
      "PATCH", "/integrated-account/\(id)", ["label": "x"], key: world.admin)
    #expect(label.status == 200)
    await transport.stop()
  }

  @Test func `a name that leads to a forbidden address is refused when it is called`() async throws
  {
    try await Road.at(
      networks: .publicOnly, origin: { "http://localhost:\($0.port)" },
      vendor: { $0.answer(#"{"items":[]}"#) }
    ) { road in
      let error = try await road.call("create_a_acme_thing", ["name": "x"])["error"]
      #expect(error?["code"]?.string == "address_not_allowed")
      #expect(error?["refused_by"]?.string == "tenon")
      #expect(error?["may_have_been_processed"] == nil)
      let message = error?["message"]?.string ?? ""
      #expect(message.hasPrefix("localhost:\(road.vendor.port): leads to a loopback address ("))
      #expect(message.contains("allows it with --allow-network "))
      let proxy = try await road.proxy("GET", "things")
      #expect(proxy.status == 403)
      #expect(proxy.text.contains(#""refused_by":"tenon""#))
      #expect(road.vendor.requests.isEmpty)
    }
  }
}
