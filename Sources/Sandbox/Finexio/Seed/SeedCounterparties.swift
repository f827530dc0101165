extension FinexioSeed {
  /// Creates the counterparties about a year ago and changes them since, so that every one of
  /// them is what its history says.
  mutating func addCounterparties() {
    let parties = SeedParty.buyers + SeedParty.suppliers
    for (position, party) in parties.enumerated() {
      let counterparty = Counterparty(
        id: store.random.uuid(), type: position < SeedParty.buyers.count ? "Buyer" : "Supplier",
        fields: fields(of: party, position), created: start.adding(days: -350 + position))
      store.create(counterparty, by: "ap.manager", from: Self.officeAddress)
      if position < SeedParty.buyers.count {
        buyers.append(counterparty.id)
      } else {
        suppliers.append(counterparty.id)
      }
    }
    for change in changes().sorted(by: { $0.daysAgo > $1.daysAgo }) {
      let fields = store.counterparties[change.position].fields
      store.change(
        change.position, to: fields.merging(change.fields) { $1 }, by: change.actor,
        from: change.address, at: start.adding(days: -change.daysAgo))
    }
  }

  // Addresses and domains that are reserved for documentation (RFC 5737, RFC 2606).
  private static let officeAddress = "198.51.100.24"
  private static let foreignAddress = "203.0.113.77"

  private mutating func fields(of party: SeedParty, _ position: Int) -> [String: FieldValue] {
    let digits = (0..<10).map { _ in String(store.random.next(in: 0...9)) }.joined()
    let given: [String: FieldValue] = [
      "name": .text(party.name),
      "internal_id": .text(party.internalID),
      "address_1": .text(party.address.street),
      "city": .text(party.address.city),
      "state": .text(party.address.state),
      "zipcode": .text(party.address.zipcode),
      "country": .text(party.address.state == "ON" ? "CAN" : "USA"),
      "primary_contact_name": .text(party.contact),
      "primary_contact_email": .text("office@\(party.domain)"),
      "primary_contact_phone": .text(party.phone),
      "remit_email": .text("remit@\(party.domain)"),
      "bank_account_number": ["ACH", "Wire"].contains(party.method) ? .text(digits) : .null,
      "bank_routing_number": ["ACH", "Wire"].contains(party.method) ? .text("110000000") : .null,
      "payment_method": .text(party.method),
      "payment_terms": position % 3 == 0 ? .null : .integer(30),
      "business_type": .text("Business"),
      // The reference types the amount as a number and shows it as a text: both occur.
      "twelve_month_payment_count": position % 5 == 4 ? .null : .integer(4 + position),
      "twelve_month_spend": position % 5 == 4 ? .null : .text("\(1_250 * (position + 3)).00"),
    ]
    return CounterpartyRules.fields.completing(given)
  }

  private struct Change {
    var daysAgo: Int
    /// Where the counterparty stands in the store.
    var position: Int
    var fields: [String: FieldValue]
    var actor = "ap.clerk"
    var address = FinexioSeed.officeAddress
  }

  /// Over a hundred changes, so that the history fills more than a page. Acme Corp's banking
  /// details never change; Blue Harbor Freight's did nine days ago, from an address never seen
  /// before, for an audit to find.
  private func changes() -> [Change] {
    var changes: [Change] = []
    for buyer in 0..<buyers.count {
      changes.append(
        Change(daysAgo: 250 - buyer, position: buyer, fields: ["payment_terms": .integer(15)]))
      changes.append(
        Change(daysAgo: 90 - buyer, position: buyer, fields: ["notes": .text("Reviewed.")]))
    }
    for (position, party) in SeedParty.suppliers.enumerated() {
      let edits: [[String: FieldValue]] = [
        ["primary_contact_phone": .text(party.phone.replacingLast("5"))],
        ["notes": .text("W-9 on file since onboarding.")],
        ["payment_terms": .integer(45)],
        [
          "primary_contact_name": .text("Accounts Team"),
          "primary_contact_email": .text("accounts@\(party.domain)"),
        ],
        ["address_2": .text("Suite \(100 + 10 * position)")],
        ["remit_email": .text("payments@\(party.domain)")],
      ]
      for (number, fields) in edits.prefix(position == 0 ? 3 : 6).enumerated() {
        let daysAgo = 300 - 48 * number - 3 * position
        changes.append(Change(daysAgo: daysAgo, position: buyers.count + position, fields: fields))
      }
    }
    changes.append(
      Change(
        daysAgo: 9, position: buyers.count + 3,
        fields: [
          "bank_account_number": .text("8830041127"), "bank_routing_number": .text("110000019"),
        ], actor: "j.doe", address: Self.foreignAddress))
    changes.append(
      Change(
        daysAgo: 14, position: buyers.count + 5,
        fields: ["ineligible_for_conversion": .boolean(true)]))
    return changes
  }
}

extension String {
  /// The text with another last character.
  fileprivate func replacingLast(_ character: Character) -> String {
    String(dropLast()) + String(character)
  }
}
