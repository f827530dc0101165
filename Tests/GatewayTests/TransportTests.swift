import ConnectorKit
import Connectors
import HTTPFields
import HTTPServer
import HTTPTransport
import Networks
import Testing

@Suite struct TransportTests {
  /// A vendor that answers with this status and gzip's first bytes, and what becomes of a write to it.
  private func write(status: Int, coding: String) async throws -> String {
    let listener = try HTTPListener(configuration: HTTPServerConfiguration()) { _ in
      HTTPResponse(
        status: status, fields: [HTTPField(name: "Content-encoding", value: coding)],
        body: .bytes([0x1F, 0x8B, 8, 0]))
    }
    let transport = try CurlTransport(networks: .unrestricted)
    let connection = try Connection(
      to: Finexio.self, credentials: ["username": "u", "password": "p"], transport: transport,
      origin: "http://127.0.0.1:\(listener.port)")
    let result = await connection.call(
      "create_a_finexio_counterparty",
      arguments: [
        "name": "A", "type": "Supplier", "internal_id": "1", "payment_method": "PrintedCheck",
        "address_1": "1 Main St", "city": "Chicago", "state": "IL", "zipcode": "60601",
      ])
    await transport.stop()
    await listener.stop(gracePeriodSeconds: 0)
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test func `a compressed answer that was not asked for is called that`() async throws {
    #expect(
      try await write(status: 200, coding: "GZIP")
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the vendor's "#
        + #"answer is compressed (gzip), which was not asked for; the vendor may have acted on it, so "#
        + #"look before calling again","may_have_been_processed":true}}"#)
  }

  @Test func `a compressed refusal stays a refusal`() async throws {
    let text = try await write(status: 422, coding: "br")
    #expect(
      text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"the vendor's answer is "#
        + #"compressed (br), which was not asked for","status":422,"body":"the vendor's answer is "#
        + #"compressed (br), which was not asked for"}}"#)
  }
}
