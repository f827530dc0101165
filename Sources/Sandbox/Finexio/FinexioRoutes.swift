typealias FinexioRoute = Route<FinexioStore, FinexioCall>

/// The operations, each at the path that Finexio's reference gives it, slash or none at the end.
enum FinexioRoutes {
  private static let contacts = "/counterparties/suppliers/{id}/contacts"
  private static let contact = "/counterparties/suppliers/{id}/contacts/{external_reference_id}"
  private static let drawdown = "/reconciliation/drawdown"

  // Literal segments come before placeholders that would take them.
  static let all: [FinexioRoute] = [
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
