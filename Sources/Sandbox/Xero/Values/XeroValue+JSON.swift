import StrictJSON

extension XeroValue {
  /// Writes the value as Xero does.
  ///
  /// - Parameter priceDecimals: how many decimals unit prices have: 2 or 4.
  func write(to writer: inout JSONWriter, priceDecimals: Int, isPrice: Bool = false) {
    switch self {
    case .null: writer.writeNull()
    case .text(let text): writer.write(text)
    case .boolean(let boolean): writer.write(boolean)
    case .integer(let integer): writer.write(integer)
    case .amount(let amount):
      let shown = isPrice ? amount.rounded(to: priceDecimals) : amount
      writer.writeRaw(shown.text(atLeast: isPrice ? priceDecimals : 2).utf8)
    case .date(let day):
      writer.write("/Date(\(day.daysSinceEpoch &* 86_400_000)+0000)/")
    case .moment(let moment):
      writer.write("/Date(\(moment.microseconds / 1_000)+0000)/")
    case .list(let values):
      writer.beginArray()
      for value in values { value.write(to: &writer, priceDecimals: priceDecimals) }
      writer.endArray()
    case .record(let record):
      writer.beginObject()
      for member in record.members {
        writer.key(member.name)
        let isPrice = member.name == "UnitAmount" || member.name == "UnitPrice"
        member.value.write(to: &writer, priceDecimals: priceDecimals, isPrice: isPrice)
      }
      writer.endObject()
    }
  }
}
