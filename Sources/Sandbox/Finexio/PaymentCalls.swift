import HTTPServer
import StrictJSON

/// `/payments/`, `/payments/{key}/` and `/payments/{key}/images`.
enum PaymentCalls {
  static let filters = [
    "page", "tracking_id", "created_start", "created_end", "updated_start", "updated_end", "status",
    "refunded",
  ]

  static func list(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let created = try MomentRange(call, "created_start", "created_end")
    let updated = try MomentRange(call, "updated_start", "updated_end")
    let status = try call.choice(
      "status", of: ["pending", "in-progress", "settled", "failed", "canceled"])
    let refunded = try call.choice("refunded", of: ["true", "false", "True", "False"])
      .map { $0.lowercased() == "true" }
    let trackingID = call.text("tracking_id")
    let held = store.payments
    let matching = held.indices.reversed().filter { index in
      let payment = held[index]
      return created.contains(payment.created) && updated.contains(payment.updated)
        && (status.map { payment.status == $0 } ?? true)
        && (refunded.map { payment.isRefunded == $0 } ?? true)
        && (trackingID.map { payment.trackingID == $0 } ?? true)
    }
    return try FinexioPaging.answer(call, count: matching.count) { position, writer in
      writer.writeRaw(held[matching[position]].json)
    }
  }

  static func get(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    .json(200, try payment(store, call).json)
  }

  /// The check's picture, or an empty array when there is none. Issued is asked for unless
  /// `checkImageType` says Deposited.
  static func images(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let payment = try payment(store, call)
    let type = try call.choice("checkImageType", of: ["Issued", "Deposited"])
    guard let url = type == "Deposited" ? payment.depositedImage : payment.issuedImage else {
      return .json(200, Array("[]".utf8))
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("check_image_url")
    writer.write(url)
    writer.endObject()
    return .json(200, writer.bytes)
  }

  private static func payment(
    _ store: FinexioStore, _ call: FinexioCall
  ) throws(Refusal) -> Payment {
    guard let index = store.paymentIndex[call.key] else {
      throw .missing("Payment", call.key, call: call)
    }
    return store.payments[index]
  }
}

/// Two query parameters that bound a moment, both inclusive, either of them absent.
struct MomentRange: Sendable {
  let start: Moment?
  let end: Moment?

  init(_ call: FinexioCall, _ start: String, _ end: String) throws(Refusal) {
    self.start = try call.moment(start)
    self.end = try call.moment(end)
  }

  /// Whether a moment lies within; one that never came lies only in a range without bounds.
  func contains(_ moment: Moment?) -> Bool {
    guard let moment else { return start == nil && end == nil }
    return (start.map { $0 <= moment } ?? true) && (end.map { moment <= $0 } ?? true)
  }
}
