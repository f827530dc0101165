import HTTPServer
import StrictJSON

typealias BillsbyHandler = BillsbyRoute.Handler

/// The calls that only read, made from what they show.
enum Reading {
  /// The one record that the path names.
  static func one(_ kind: BillsbyKind, _ fields: [AnswerField]) -> BillsbyHandler {
    { (store: inout BillsbyStore, call: inout BillsbyCall) throws(Refusal) -> HTTPResponse in
      let record = try store.named(kind, in: call)
      return .json(200, fields.json(record, store).written)
    }
  }

  /// A bare array: of all records of the kind, or of those that belong to the owner in the path.
  static func list(
    _ kind: BillsbyKind, of owner: BillsbyKind? = nil, newestFirst: Bool = false,
    as answer: @escaping @Sendable ([UInt8]) -> HTTPResponse = { .json(200, $0) },
    _ fields: [AnswerField]
  ) -> BillsbyHandler {
    { (store: inout BillsbyStore, call: inout BillsbyCall) throws(Refusal) -> HTTPResponse in
      let records = try records(kind, of: owner, store, call)
      let shown = (newestFirst ? records.reversed() : records).map { fields.json($0, store) }
      return answer(JSONValue.array(shown).written)
    }
  }

  /// An object whose only member is such a list, without what is particular about the owner.
  static func wrapped(
    _ name: String, _ kind: BillsbyKind, of owner: BillsbyKind, _ fields: [AnswerField]
  ) -> BillsbyHandler {
    list(
      kind, of: owner, as: { .json(200, Array("{\"\(name)\":".utf8) + $0 + Array("}".utf8)) },
      fields)
  }

  /// The records of the kind, oldest first.
  static func records(
    _ kind: BillsbyKind, of owner: BillsbyKind?, _ store: BillsbyStore, _ call: BillsbyCall
  ) throws(Refusal) -> [BillsbyRecord] {
    guard let owner else { return store.all(kind) }
    let link = owner.keyName ?? owner.numberName
    return store.all(kind, where: link, is: try store.named(owner, in: call)[link])
  }
}

extension JSONValue {
  var written: [UInt8] { Array(bytes) }
}
