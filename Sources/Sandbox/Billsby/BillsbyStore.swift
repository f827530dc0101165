import HTTPServer

/// Everything that a stand-in for Billsby holds, each kind in the order of creation.
struct BillsbyStore: Sendable {
  /// How many records of a kind may be held: a test that runs away must not fill the memory.
  static let capacity = 20_000

  private struct Table: Sendable {
    var records: [BillsbyRecord] = []
    var positions: [String: Int] = [:]
    var lastNumber = 0
  }

  private var tables: [BillsbyKind: Table] = [:]

  /// The company whose records these are, as it names itself in paths.
  var companyDomain = ""

  /// When the call came that is being answered.
  var now = Moment(microseconds: 0)

  /// Where keys come from; they go on where the seed stopped.
  var random = SeededRandom(seed: 0x7E40_0000_B111_5B11)

  /// The records of the kind, oldest first.
  func all(_ kind: BillsbyKind) -> [BillsbyRecord] {
    tables[kind]?.records ?? []
  }

  /// The records of the kind whose field has the value, oldest first.
  func all(_ kind: BillsbyKind, where name: String, is value: FieldValue) -> [BillsbyRecord] {
    all(kind).filter { $0[name] == value }
  }

  subscript(kind: BillsbyKind, key: String) -> BillsbyRecord? {
    guard let table = tables[kind], let position = table.positions[key] else { return nil }
    return table.records[position]
  }

  /// The record whose number stands in the field, or nil when it is gone or the field is null.
  func linked(_ kind: BillsbyKind, _ number: FieldValue) -> BillsbyRecord? {
    number.text.flatMap { self[kind, $0] } ?? number.integer.flatMap { self[kind, String($0)] }
  }

  /// Puts a changed record in its place.
  mutating func update(_ record: BillsbyRecord) {
    guard let position = tables[record.kind]?.positions[record.key] else { return }
    tables[record.kind]?.records[position] = record
  }

  /// Adds a record; one that is not named by a text gets its number as its key.
  @discardableResult
  mutating func add(
    _ kind: BillsbyKind, number: Int? = nil, key: String? = nil, _ fields: [String: FieldValue]
  ) -> BillsbyRecord {
    let number = number ?? (tables[kind]?.lastNumber ?? 0) + 1
    let record = BillsbyRecord(kind, number: number, key: key ?? String(number), fields)
    tables[kind, default: Table()].lastNumber = max(tables[kind]?.lastNumber ?? 0, number)
    tables[kind, default: Table()].positions[record.key] = tables[kind]?.records.count ?? 0
    tables[kind, default: Table()].records.append(record)
    return record
  }

  mutating func remove(_ kind: BillsbyKind, where isGone: (BillsbyRecord) -> Bool) {
    guard var table = tables[kind], table.records.contains(where: isGone) else { return }
    table.records.removeAll(where: isGone)
    table.positions = [:]
    for (position, record) in table.records.enumerated() {
      table.positions[record.key] = position
    }
    tables[kind] = table
  }

  /// Ten capitals and digits, in the form of Billsby's own ids (`6ZY37ULDEF`), used by no one yet.
  mutating func newKey(_ kind: BillsbyKind) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    while true {
      let key = String(
        decoding: (0..<10).map { _ in alphabet[random.next(in: 0...35)] }, as: UTF8.self)
      if self[kind, key] == nil { return key }
    }
  }

  /// The record that the call's path names.
  func named(_ kind: BillsbyKind, in call: BillsbyCall) throws(Refusal) -> BillsbyRecord {
    try find(kind, call[kind.placeholder])
  }

  /// The record of that key.
  func find(_ kind: BillsbyKind, _ key: String) throws(Refusal) -> BillsbyRecord {
    guard let record = self[kind, key] else { throw .notFound("\(kind.rawValue) \(key)") }
    return record
  }

  /// Refuses to create when there is no room for that many more of each kind.
  func makeRoom(for more: Int = 1, _ kinds: BillsbyKind...) throws(Refusal) {
    for kind in kinds where all(kind).count + more > Self.capacity {
      throw .badRequest(
        "The sandbox holds at most \(Self.capacity) records of a kind; restart it to begin anew.")
    }
  }
}
