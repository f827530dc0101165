import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Nonsense` {
  private static let paths = [
    "/v2/counterparties/", "/v2/counterparties/#/", "/v2/counterparties/history",
    "/v2/counterparties/suppliers/#/contacts", "/v2/counterparties/suppliers/#/contacts/x",
    "/v2/invoices/batch/", "/v2/invoices/", "/v2/payments/", "/v2/payments/x/images",
    "/v2/reconciliation/drawdown", "/v2/webhooks/", "/v2/webhooks/x/", "/_sandbox/fault",
    "/_sandbox/rate-limit", "/_sandbox/requests",
  ]
  private static let names = [
    "page", "name", "type", "status", "created_start", "completed_end", "amount_cents_start",
    "amount_cents", "invoice_date", "invoice_number", "originating_counterparty_id", "metadata",
    "line_items", "payment_method", "payment_terms", "primary", "event", "url", "kind", "calls",
    "reset", "twelve_month_spend",
  ]
  private static let values = [
    "null", "true", "0", "-1", "1e999999999", "-0.0", "9223372036854775808", "\"\"", "\"ACH\"",
    "\"2026-02-31\"", "\"9999-12-31\"", "\"\\u0000\"", "\"é\\ud83d\\ude00\"", "[]", "{}", "[[]]",
    "{\"a\":1}", "\"Supplier\"", "\"payment.changed\"", "\"http://a\"", "\"html\"", "999999900",
  ]
  private static let texts = [
    "", "0", "-9223372036854775808", "99999999999999999999", "%", "%zz", "%ff%fe", "last", "+",
    "0001-01-01T00:00-23:59", "9999-12-31T23:59:59.999999%2B23:59", "settled", "\u{1F6DE}", "&=&",
  ]

  @Test func `it is always answered with JSON and never changes the money`() async {
    let probe = SandboxProbe()
    let supplier = await probe.id(of: "Acme")
    var random = SeededRandom(seed: 20_260_302)
    func pick(_ choices: [String]) -> String { choices[random.next(in: 0...(choices.count - 1))] }
    for _ in 0..<4_000 {
      let members = (0..<random.next(in: 0...5)).map { _ in
        "\"\(pick(Self.names))\":\(pick(Self.values))"
      }
      let object = "{\(members.joined(separator: ","))}"
      let bodies = [
        object, "[\(object)]", "[\(object),\(pick(Self.values))]", pick(Self.values), "",
      ]
      let query = (0..<random.next(in: 0...3)).map { _ in "\(pick(Self.names))=\(pick(Self.texts))"
      }
      let path = pick(Self.paths).replacing("#", with: supplier)
      let method = pick(["GET", "POST", "PUT", "PATCH", "DELETE"])
      // What stalls or streams is ordered elsewhere.
      let body = pick(bodies).replacing("\"slow\"", with: "\"html\"")
      let reply = await probe.send(method, "\(path)?\(query.joined(separator: "&"))", body)
      let isPage = reply.body.hasPrefix("<!DOCTYPE html>")
      #expect(reply.status == 204 || isPage || (try? JSONValue(parsing: reply.body)) != nil)
    }
    _ = await probe.send("DELETE", "/_sandbox/orders")
    #expect(await probe.get("/v2/payments/").body == SandboxProbe().get("/v2/payments/").body)
  }
}
