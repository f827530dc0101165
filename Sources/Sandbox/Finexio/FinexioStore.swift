/// Everything that a stand-in for Finexio holds, each kind in the order of creation.
struct FinexioStore: Sendable {
  /// How many records of a kind may be held: a test that runs away must not fill the memory.
  static let capacity = 50_000

  var counterparties: [Counterparty] = []
  var history: [HistoryEntry] = []
  var contacts: [Contact] = []
  var invoices: [Invoice] = []
  var payments: [Payment] = []
  var drawdowns: [Drawdown] = []
  var webhooks: [Webhook] = []
  /// The buyer, supplier and number of every invoice, which are unique together.
  var invoiceKeys: Set<InvoiceKey> = []

  /// Where ids come from; they go on where the seed stopped.
  var random = SeededRandom(seed: 0x7E40_0000_F1EE_C105)

  private(set) var counterpartyIndex: [String: Int] = [:]
  private(set) var invoiceIndex: [String: Int] = [:]
  private(set) var paymentIndex: [String: Int] = [:]

  init() {}

  mutating func append(_ counterparty: Counterparty) {
    counterpartyIndex[counterparty.id] = counterparties.count
    counterparties.append(counterparty)
  }

  mutating func append(_ invoice: Invoice) {
    invoiceIndex[invoice.id] = invoices.count
    invoiceKeys.insert(invoice.key)
    invoices.append(invoice)
  }

  mutating func append(_ payment: Payment) {
    paymentIndex[payment.id] = payments.count
    payments.append(payment)
  }

  func counterparty(_ id: String) -> Counterparty? {
    counterpartyIndex[id].map { counterparties[$0] }
  }

  /// Refuses to create when there is no room for that many more.
  func makeRoom(for more: Int, beside held: Int, call: FinexioCall) throws(Refusal) {
    guard held + more <= Self.capacity else {
      throw .badRequest(
        "The sandbox holds at most \(Self.capacity) records of a kind; restart it to begin anew.",
        call: call)
    }
  }
}
