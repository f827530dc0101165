/// Everything that a stand-in for Xero holds, each kind in the order of creation.
struct XeroStore: Sendable {
  /// How many records of a kind may be held: a test that runs away must not fill the memory.
  static let capacity = 20_000
  /// How many bookings may be held.
  static let entryCapacity = 100_000
  /// How many bytes of bodies may have been written, since records have lists of any length.
  static let weightCapacity = 128 << 20

  private struct Table: Sendable {
    var records: [XeroRecord] = []
    var index: [String: Int] = [:]
  }

  private var tables: [XeroKind: Table] = [:]
  private(set) var entries: [XeroEntry] = []
  /// The positions of the bookings of a source that are not reversed.
  private var live: [String: [Int]] = [:]
  private var lastNumber = 0
  /// What happened to a record, by its id, the last first.
  private(set) var history: [String: [XeroRecord]] = [:]
  /// The files of a record, by its id: what they are, not what is in them.
  var attachments: [String: [XeroRecord]] = [:]
  private var made: Set<String> = []
  private var weight = 0
  private var historyCount = 0

  /// Where ids come from; they go on where the seed stopped.
  private var random = SeededRandom(seed: 0x7E40_0000_0E40_0001)

  init() {}

  mutating func newID() -> String { random.uuid() }

  func all(_ kind: XeroKind) -> [XeroRecord] { tables[kind]?.records ?? [] }

  func count(of kind: XeroKind) -> Int { tables[kind]?.records.count ?? 0 }

  func find(_ kind: XeroKind, id: String?) -> XeroRecord? {
    guard let id, let table = tables[kind], let index = table.index[id.lowercased()] else {
      return nil
    }
    return table.records[index]
  }

  /// The record whose property has this value, upper and lower case alike.
  func find(_ kind: XeroKind, _ name: String, is value: String?) -> XeroRecord? {
    guard let value = value?.lowercased() else { return nil }
    return tables[kind]?.records.first { $0.text(name)?.lowercased() == value }
  }

  /// The record that a path names, by its id or its number.
  func find(_ kind: XeroKind, key: String) throws(Refusal) -> XeroRecord {
    if let record = find(kind, id: key) { return record }
    if let name = kind.numberName, let record = find(kind, name, is: key) { return record }
    throw .missing
  }

  /// Keeps the record, in place of the one with its id if there is one.
  mutating func put(_ kind: XeroKind, _ record: XeroRecord) {
    let id = record.text(kind.idName)?.lowercased() ?? ""
    if let index = tables[kind]?.index[id] {
      tables[kind]?.records[index] = record
    } else {
      tables[kind, default: Table()].index[id] = tables[kind]?.records.count ?? 0
      tables[kind, default: Table()].records.append(record)
    }
  }

  mutating func remove(_ kind: XeroKind, id: String) {
    guard var table = tables[kind], let index = table.index[id.lowercased()] else { return }
    tables[kind] = nil
    table.records.remove(at: index)
    table.index = [:]
    for (index, record) in table.records.enumerated() {
      table.index[record.text(kind.idName)?.lowercased() ?? ""] = index
    }
    tables[kind] = table
  }

  /// Changes every record of a kind.
  mutating func update(_ kind: XeroKind, _ change: (inout XeroRecord) -> Void) {
    guard var table = tables[kind] else { return }
    tables[kind] = nil
    for index in table.records.indices { change(&table.records[index]) }
    tables[kind] = table
  }

  /// Books the lines, unless there are none, and remembers whose they are.
  mutating func book(
    _ lines: [XeroEntry.Line], basis: XeroEntry.Basis, day: CalendarDay, source: String,
    type: String, reference: String, now: Moment
  ) {
    guard !lines.isEmpty else { return }
    if basis != .cash { lastNumber += 1 }
    live[source, default: []].append(entries.count)
    entries.append(
      XeroEntry(
        id: newID(), number: basis == .cash ? 0 : lastNumber, day: day, created: now,
        sourceID: source, sourceType: type, reference: reference, basis: basis, lines: lines))
  }

  /// Takes back what is booked for a source, by bookings of the opposite.
  mutating func reverse(_ source: String, now: Moment) {
    for index in live.removeValue(forKey: source) ?? [] {
      let entry = entries[index]
      let lines = entry.lines.map { line in
        var opposite = line
        opposite.net = -line.net
        opposite.tax = -line.tax
        return opposite
      }
      book(
        lines, basis: entry.basis, day: entry.day, source: source, type: entry.sourceType,
        reference: entry.reference, now: now)
    }
    live[source] = nil
  }

  /// Whether a request created the record, not the seed.
  func isMadeByCaller(_ id: String?) -> Bool { id.map(made.contains) ?? false }

  mutating func markAsMade(_ id: String?) {
    if let id { made.insert(id) }
  }

  mutating func note(_ id: String, _ record: XeroRecord) {
    guard historyCount < Self.entryCapacity else { return }
    historyCount += 1
    history[id, default: []].insert(record, at: 0)
  }

  /// Refuses a write for which there is no room.
  mutating func makeRoom(for more: Int, of kind: XeroKind, weighing bytes: Int) throws(Refusal) {
    // A record is booked four times at most: reversed and booked again, by accrual and by cash.
    guard count(of: kind) + more <= Self.capacity, weight + bytes <= Self.weightCapacity,
      entries.count + 4 * more <= Self.entryCapacity
    else {
      throw .invalid(
        "The sandbox holds at most \(Self.capacity) records of a kind, \(Self.entryCapacity) "
          + "journals and \(Self.weightCapacity >> 20) MiB; restart it to begin anew.")
    }
    weight += bytes
  }
}
