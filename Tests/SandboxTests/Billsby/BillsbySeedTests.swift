import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Billsby's records at the start` {
  private static let seed = BillsbyProbe.seed

  @Test func `they are the same in every run, relative to the start`() {
    let again = BillsbyStore(seededAt: SandboxProbe.noon)
    let later = BillsbyStore(seededAt: SandboxProbe.noon.adding(days: 400))
    for kind in BillsbyKind.allCases {
      #expect(again.all(kind).map(\.key) == Self.seed.all(kind).map(\.key))
      #expect(later.all(kind).map(\.key) == Self.seed.all(kind).map(\.key))
    }
    let moments = { (store: BillsbyStore) in
      store.all(.invoice).map { $0.moment("createdOn")?.microseconds ?? 0 }
    }
    let gap: Int64 = 400 * 86_400_000_000
    #expect(moments(again) == moments(Self.seed))
    #expect(moments(later) == moments(Self.seed).map { $0 + gap })
  }

  @Test func `nothing lies ahead of the start or more than a year back`() {
    for kind in BillsbyKind.allCases {
      for record in Self.seed.all(kind) {
        guard let created = record.moment("createdOn") else { continue }
        #expect(created <= SandboxProbe.noon && created > SandboxProbe.noon.adding(days: -366))
      }
    }
  }

  @Test func `what can be refunded is what was paid less the credit notes`() {
    for invoice in Self.seed.all(.invoice) {
      let notes = Self.seed.all(.creditNote, where: "invoiceNumber", is: .text(invoice.key))
      let returned = notes.reduce(0) { $0 + $1.integer("amount") }
      let paid = invoice.text("status") == "paid" ? invoice.integer("amount") : 0
      #expect(invoice.integer("refundableAmount") == paid - returned)
      let payments = Self.seed.all(.payment, where: "invoiceNumber", is: .text(invoice.key))
      let hasSucceeded = payments.contains { $0.text("status") == "Success" }
      #expect(hasSucceeded == (invoice.text("status") == "paid"))
    }
  }

  @Test func `every record names others that exist`() {
    let owners = [BillsbyKind.customer, .subscription, .invoice, .product, .plan, .cycle]
    for kind in BillsbyKind.allCases {
      for record in Self.seed.all(kind) {
        for owner in owners {
          let link = record[owner.keyName ?? owner.numberName]
          #expect(link.isNull || Self.seed.linked(owner, link) != nil, "\(kind) \(record.key)")
        }
      }
    }
  }

  @Test func `the people of the examples are there`() async {
    let probe = BillsbyProbe()
    for (customer, subscription, invoice, status) in [
      ("CUST-4029", "SUB-1192", "INV-9920", "paid"), ("CUST-8819", "SUB-8190", "INV-10492", "paid"),
      ("CUST-3312", "SUB-7745", "INV-8811", "unpaid"),
      ("CUST-7204", "SUB-7204", "INV-10493", "unpaid"),
      ("CUST-2077", "SUB-2077", "INV-10021", "unpaid"),
      ("CUST-5510", "SUB-8822", "INV-9903", "paid"), ("CUST-6640", "SUB-9921", "INV-9888", "paid"),
    ] {
      let newest = await probe.get("/customers/\(customer)/invoices").json[0]
      #expect(newest?.shown("invoiceNumber", "status") == "\"\(invoice)\" \"\(status)\"")
      #expect(
        await probe.get("/subscriptions/\(subscription)").json["customerUniqueId"]?.string
          == customer)
    }
    let enterprise = await probe.get("/products/5/plans").json[3]
    #expect(enterprise?.shown("planId", "name") == #"44 "Enterprise""#)
    #expect(enterprise?["cycles"]?[0]?["cycleId"] == 2)
  }
}
