import HTTPServer

/// One operation of the API.
struct FinexioRoute: Sendable {
  typealias Handler =
    @Sendable (inout FinexioStore, inout FinexioCall) throws(Refusal) -> HTTPResponse

  let method: String
  /// The template's segments; one that starts with `{` takes any text that is not empty.
  let segments: [Substring]
  /// The query parameters that mean something here.
  let query: [String]
  let answer: Handler

  init(_ method: String, _ template: String, query: [String] = [], _ answer: @escaping Handler) {
    self.method = method
    segments = Substring(template).split(separator: "/", omittingEmptySubsequences: false)
    self.query = query
    self.answer = answer
  }

  /// The values of the placeholders, or nil when the path has another shape. A slash at the end
  /// is a segment of its own, so it must be there exactly when the template has it.
  func captures(in path: [Substring]) -> [String]? {
    guard path.count == segments.count else { return nil }
    var captures: [String] = []
    for (segment, part) in zip(segments, path) {
      if segment.first == "{" {
        guard !part.isEmpty else { return nil }
        captures.append(percentDecoded(part))
      } else if segment != part {
        return nil
      }
    }
    return captures
  }
}

/// The operations, each at the path that Finexio's reference gives it, slash or none at the end.
enum FinexioRoutes {
  /// The routes of the first template, in the table's order, that has the path's shape.
  static func matching(_ path: Substring) -> [(route: FinexioRoute, captures: [String])] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    var matches: [(route: FinexioRoute, captures: [String])] = []
    for route in all {
      if let first = matches.first, first.route.segments != route.segments { continue }
      if let captures = route.captures(in: parts) { matches.append((route, captures)) }
    }
    return matches
  }

  private static let contacts = "/counterparties/suppliers/{id}/contacts"
  private static let contact = "/counterparties/suppliers/{id}/contacts/{external_reference_id}"
  private static let drawdown = "/reconciliation/drawdown"

  // Literal segments come before placeholders that would take them.
  private static let all: [FinexioRoute] = [
    FinexioRoute(
      "GET", "/counterparties/",
      query: ["page", "name", "type", "internal_id", "updated_after"], CounterpartyCalls.list),
    FinexioRoute("POST", "/counterparties/", CounterpartyCalls.create),
    FinexioRoute("GET", "/counterparties/{id}/", CounterpartyCalls.get),
    FinexioRoute("PUT", "/counterparties/{id}/", CounterpartyCalls.replace),
    FinexioRoute("PATCH", "/counterparties/{id}/", CounterpartyCalls.update),
    FinexioRoute(
      "GET", "/counterparties/history", query: ["page", "object_id"], HistoryCalls.list),

    FinexioRoute("GET", contacts, ContactCalls.list),
    FinexioRoute("POST", contacts, ContactCalls.create),
    FinexioRoute("PUT", contact, ContactCalls.replace),
    FinexioRoute("DELETE", contact, ContactCalls.delete),

    FinexioRoute("POST", "/invoices/batch/", InvoiceCalls.createBatch),
    FinexioRoute("GET", "/invoices/", query: ["page"], InvoiceCalls.list),
    FinexioRoute("GET", "/invoices/{key}/", InvoiceCalls.get),

    FinexioRoute("GET", "/payments/", query: PaymentCalls.filters, PaymentCalls.list),
    FinexioRoute("GET", "/payments/{key}/", PaymentCalls.get),
    FinexioRoute("GET", "/payments/{key}/images", query: ["checkImageType"], PaymentCalls.images),

    FinexioRoute("GET", drawdown, query: DrawdownCalls.filters, DrawdownCalls.list),
    FinexioRoute("GET", drawdown + "/{id}", query: ["page"], DrawdownCalls.get),
    FinexioRoute("GET", drawdown + "/{id}/payments", query: ["page"], DrawdownCalls.payments),

    FinexioRoute("GET", "/webhooks/", query: ["page"], WebhookCalls.list),
    FinexioRoute("POST", "/webhooks/", WebhookCalls.create),
    FinexioRoute("GET", "/webhooks/{uuid}/", WebhookCalls.get),
    FinexioRoute("PUT", "/webhooks/{uuid}/", WebhookCalls.replace),
    FinexioRoute("PATCH", "/webhooks/{uuid}/", WebhookCalls.update),
    FinexioRoute("DELETE", "/webhooks/{uuid}/", WebhookCalls.delete),
  ]
}
