import HTTPServer
import StrictJSON

/// Billsby's pages: `{currentPage, pageCount, pageSize, rowCount, results}`, newest first unless
/// ordered. `page` and `pageSize` must be given, the latter at most 100.
///
/// Whether pages count from 0 or 1 is written nowhere; here the first is 1, as `pageCount` and
/// `currentPage` read most naturally.
struct BillsbyPaging: Sendable {
  static let largestPage = 100

  let kind: BillsbyKind
  var owner: BillsbyKind?
  let fields: [AnswerField]
  var filters: [PageFilter] = []
  /// Whether `orderBy` and `orderByDescending` are read.
  var isOrdered = false

  /// The query parameters that mean something.
  var query: [String] {
    ["page", "pageSize"] + filters.flatMap(\.names)
      + (isOrdered ? ["orderBy", "orderByDescending"] : [])
  }

  func answer(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    guard let page = call.query["page"].flatMap({ Int($0) }), page >= 1,
      let size = call.query["pageSize"].flatMap({ Int($0) }),
      (1...Self.largestPage).contains(size)
    else { throw .bare }
    var records = Array(try Reading.records(kind, of: owner, store, call).reversed())
    for filter in filters {
      if let keeps = try filter.reading(call) { records = records.filter { keeps(store, $0) } }
    }
    if isOrdered { try order(&records, store, call) }
    let (start, overflow) = (page - 1).multipliedReportingOverflow(by: size)
    let shown = overflow || start >= records.count ? [] : records[start...].prefix(size)
    return .json(
      200,
      JSONValue.object([
        ("currentPage", .integer(page)),
        ("pageCount", .integer((records.count + size - 1) / size)),
        ("pageSize", .integer(size)),
        ("rowCount", .integer(records.count)),
        ("results", .json(.array(shown.map { fields.json($0, store) }))),
      ]).written)
  }

  /// Orders by one property of what is listed.
  ///
  /// One page describes `orderByDescending` as the direction of `orderBy`, the others as the
  /// property to sort by; both are understood.
  private func order(
    _ records: inout [BillsbyRecord], _ store: BillsbyStore, _ call: BillsbyCall
  ) throws(Refusal) {
    let ascending = call.text("orderBy")
    let descending = call.text("orderByDescending")
    let directions = ["true": true, "descending": true, "false": false, "ascending": false]
    let direction = descending.flatMap { directions[$0.lowercased()] }
    guard let name = direction == nil ? descending ?? ascending : ascending else { return }
    guard let field = fields.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw .badRequest("Results cannot be ordered by '\(name)'.")
    }
    let isDescending = direction ?? (descending != nil)
    let keyed = records.enumerated().map { offset, record in
      (offset: offset, value: field.value(store, record), record: record)
    }
    let sorted = keyed.sorted { left, right in
      if left.value == right.value { return left.offset < right.offset }
      return left.value.precedes(right.value) != isDescending
    }
    records = sorted.map(\.record)
  }
}

extension FieldValue {
  /// Numbers by size, texts by their characters, nothing before something.
  fileprivate func precedes(_ other: FieldValue) -> Bool {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left < right
    case (.text(let left), .text(let right)): left < right
    case (.boolean(let left), .boolean(let right)): !left && right
    default: isNull && !other.isNull
    }
  }
}

/// What one or several query parameters leave of a list.
struct PageFilter: Sendable {
  typealias Test = @Sendable (BillsbyStore, BillsbyRecord) -> Bool

  let names: [String]
  /// The test that the call asks for, or nil when it asks for none.
  let reading: @Sendable (BillsbyCall) throws(Refusal) -> Test?

  /// Part of the fields' texts, joined by spaces; capitals do not matter.
  static func part(_ name: String, of fields: [AnswerField]) -> PageFilter {
    PageFilter(names: [name]) { (call: BillsbyCall) throws(Refusal) -> Test? in
      guard let part = call.text(name)?.lowercased() else { return nil }
      return { store, record in
        let texts = fields.map { $0.value(store, record).text ?? "" }
        return texts.joined(separator: " ").lowercased().contains(part)
      }
    }
  }

  static func flag(_ name: String, _ field: AnswerField, is value: FieldValue) -> PageFilter {
    PageFilter(names: [name]) { (call: BillsbyCall) throws(Refusal) -> Test? in
      guard let wanted = try call.flag(name) else { return nil }
      return { store, record in (field.value(store, record) == value) == wanted }
    }
  }

  /// A whole number that the record's field must be.
  static func integer(_ name: String, is field: String) -> PageFilter {
    PageFilter(names: [name]) { (call: BillsbyCall) throws(Refusal) -> Test? in
      guard let text = call.text(name) else { return nil }
      guard let integer = Int(text) else { throw .badRequest("\(name) must be a whole number.") }
      return { _, record in record[field] == .integer(integer) }
    }
  }

  /// Parameters that each show or hide a status. Any true one leaves only those asked for; else
  /// the false ones are left out.
  static func statuses(_ names: KeyValuePairs<String, String>) -> PageFilter {
    let choices = names.map { (name: $0.key, status: $0.value) }
    return PageFilter(names: choices.map(\.name)) {
      (call: BillsbyCall) throws(Refusal) -> Test? in
      var shown: [String] = []
      var hidden: [String] = []
      for (name, status) in choices {
        guard let isShown = try call.flag(name) else { continue }
        if isShown { shown.append(status) } else { hidden.append(status) }
      }
      let (wanted, unwanted) = (shown, hidden)
      return { _, record in
        let status = record.text("status")
        return wanted.isEmpty ? !unwanted.contains(status) : wanted.contains(status)
      }
    }
  }
}
