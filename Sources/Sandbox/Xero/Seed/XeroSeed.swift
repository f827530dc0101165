/// Fills a store with the books of a year, by the same rules that requests go through.
struct XeroSeed {
  var store = XeroStore()
  let today: CalendarDay
  var random = SeededRandom(seed: 20_260_623)
  /// What the rules complained of: nothing, unless a seed is wrong.
  private(set) var refusals: [String] = []
  /// The hour at which the records of a day were made.
  private let now: Moment

  init(at now: Moment) {
    self.now = now
    today = now.day
  }

  /// A seed with everything in it.
  static func whole(at now: Moment) -> XeroSeed {
    var seed = XeroSeed(at: now)
    seed.addSettings()
    seed.addContacts()
    seed.addYear()
    seed.addRecent()
    seed.addCredits()
    seed.addOrders()
    seed.addExtras()
    return seed
  }

  /// Noon of the day, but never later than the clock.
  func noon(of day: CalendarDay) -> Moment {
    min(Moment(microseconds: (Int64(day.daysSinceEpoch) * 24 + 12) * 3_600_000_000), now)
  }

  /// Creates the record on the day, and returns it as it is kept.
  @discardableResult
  mutating func add(_ kind: XeroKind, _ given: XeroRecord, on day: CalendarDay) -> XeroRecord {
    var draft = XeroDraft(kind, given, now: noon(of: day))
    XeroRules.settle(&draft, in: &store)
    refusals += draft.issues
    return draft.record
  }

  /// Changes the record on the day.
  @discardableResult
  mutating func change(
    _ kind: XeroKind, _ record: XeroRecord, _ given: XeroRecord, on day: CalendarDay
  ) -> XeroRecord {
    var draft = XeroDraft(
      kind, given, previous: store.find(kind, id: record.text(kind.idName)), now: noon(of: day))
    XeroRules.settle(&draft, in: &store)
    refusals += draft.issues
    return draft.record
  }

  /// Keeps a record for which there are no rules.
  mutating func keep(_ kind: XeroKind, _ record: XeroRecord) {
    guard record[kind.idName] == nil else { return store.put(kind, record) }
    let id: XeroRecord = [kind.idName: .text(store.newID())]
    store.put(kind, id.merging(record))
  }

  func contact(_ name: String) -> XeroValue {
    .record(store.find(.contacts, "Name", is: name)?.keeping(["ContactID"]) ?? [:])
  }

  func account(_ code: String) -> XeroValue { .record(["Code": .text(code)]) }

  /// A line of one piece for so many cents.
  func line(
    _ description: String, cents: Int, to code: String, quantity: Int = 1, tax: String? = nil
  ) -> XeroRecord {
    var line: XeroRecord = [
      "Description": .text(description), "Quantity": .amount(XeroAmount(quantity)),
      "UnitAmount": .amount(XeroAmount(cents: cents)), "AccountCode": .text(code),
    ]
    line["TaxType"] = tax.map { .text($0) }
    return line
  }
}

extension XeroStore {
  /// A store with records up to that time.
  init(seededAt now: Moment) {
    self = XeroSeed.whole(at: now).store
  }
}
