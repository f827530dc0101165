/// The bookings as Xero lists them.
enum XeroJournals {
  static let pageSize = 100

  static func list(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let offset = try call.integer("offset", in: 0...Int(Int32.max)) ?? 0
    let basis: XeroEntry.Basis = try call.flag("paymentsOnly") ? .cash : .accrual
    let since = try XeroSelection.modifiedSince(call)
    let accounts = accounts(store)
    let journals = numbered(store, basis).lazy.filter { numbered in
      numbered.number > offset && since.map { numbered.entry.created > $0 } ?? true
    }
    return XeroAnswer(
      key: "Journals",
      records: journals.prefix(pageSize).map {
        record($0.entry, number: $0.number, accounts, store)
      })
  }

  static func get(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let key = call.key.lowercased()
    guard
      let found = numbered(store, .accrual).first(where: {
        $0.entry.id == key || String($0.number) == key
      })
    else { throw .missing }
    return XeroAnswer(
      key: "Journals", records: [record(found.entry, number: found.number, accounts(store), store)])
  }

  /// The entries of a basis with their numbers, which by the cash basis are counted anew.
  private static func numbered(
    _ store: XeroStore, _ basis: XeroEntry.Basis
  ) -> [(number: Int, entry: XeroEntry)] {
    store.entries.filter { $0.basis == basis || $0.basis == .both }.enumerated().map {
      (basis == .cash ? $0.offset + 1 : $0.element.number, $0.element)
    }
  }

  private static func accounts(_ store: XeroStore) -> [String: XeroRecord] {
    Dictionary(
      store.all(.accounts).map { ($0.text("AccountID") ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func record(
    _ entry: XeroEntry, number: Int, _ accounts: [String: XeroRecord], _ store: XeroStore
  ) -> XeroRecord {
    let lines = entry.lines.enumerated().map { index, line in
      let account = accounts[line.accountID] ?? [:]
      var record: XeroRecord = [
        // An id of the line's own, made of the entry's and the line's place in it.
        "JournalLineID": .text(entry.id.dropLast(4) + padded(index, to: 4)),
        "AccountID": .text(line.accountID), "AccountCode": account["Code"] ?? "",
        "AccountType": account["Type"] ?? "", "AccountName": account["Name"] ?? "",
        "Description": .text(line.description), "NetAmount": .amount(line.net),
        "GrossAmount": .amount(line.net + line.tax), "TaxAmount": .amount(line.tax),
      ]
      if !line.taxType.isEmpty {
        record["TaxType"] = .text(line.taxType)
        record["TaxName"] = store.find(.taxRates, id: line.taxType)?["Name"]
      }
      record["TrackingCategories"] = .records(line.tracking)
      return record
    }
    return [
      "JournalID": .text(entry.id), "JournalDate": .date(entry.day),
      "JournalNumber": .integer(number), "CreatedDateUTC": .moment(entry.created),
      "Reference": .text(entry.reference), "SourceID": .text(entry.sourceID),
      "SourceType": .text(entry.sourceType), "JournalLines": .records(lines),
    ]
  }
}
