import StrictJSON

/// What a supplier receives from a buyer for one or more invoices.
struct Payment: Sendable {
  let id: String
  let trackingID: String
  /// pending, in-progress, settled, failed or canceled.
  let status: String
  let created: Moment
  let updated: Moment
  let amountCents: Int
  let isRefunded: Bool
  /// The URL of the check's picture as it was issued, when there is one.
  let issuedImage: String?
  /// The URL of the check's picture as it was deposited, when there is one.
  let depositedImage: String?
  let supplierReference: String
  let invoiceNumbers: [String]
  /// The payment as `/payments/` serves it.
  let json: [UInt8]
  /// The payment as its drawdown's page serves it.
  let drawdownJSON: [UInt8]
}

/// One step in the life of a payment.
///
/// PU00, PU12, FA00, FA10 and DC13 are the codes that Finexio's examples show; the others are made
/// up in their likeness, since no list of codes is public.
struct PaymentEvent: Sendable {
  var code: String
  var description: String
  /// processing, funding, disbursement or refund.
  var stage: String
  var method: String?
  var name: String
  /// The payment's status after it.
  var status: String
  var timestamp: Moment

  func write(to writer: inout JSONWriter, amountCents: Int) {
    writer.beginObject()
    writer.key("timestamp")
    writer.write(timestamp.description)
    writer.key("event_code")
    writer.write(code)
    writer.key("description")
    writer.write(description)
    writer.key("amount_cents")
    writer.write(amountCents)
    writer.key("stage")
    writer.write(stage)
    writer.key("method")
    writer.write(optional: method)
    writer.key("event_name")
    writer.write(name)
    writer.key("status")
    writer.write(status)
    writer.endObject()
  }
}

extension JSONWriter {
  /// The text, or null.
  mutating func write(optional text: String?) {
    if let text { write(text) } else { writeNull() }
  }
}
