/// Where dates lie that a vendor and callers write differently: what `IntegrationDescriptor.dates`
/// holds. Only what a body or an answer can reach has a place in it.
struct DateTable {
  /// The formats that callers never give, so that they are rewritten on the way to the vendor.
  private static let sent: Set<String> = ["local-date-time", "ms-date-time"]
  /// The formats that may come as `/Date(ms)/` from a vendor who writes that anywhere.
  private static let received: Set<String> = ["date", "date-time", "ms-date-time"]

  private(set) var outline: SchemaOutline
  /// What holds dates to be sent.
  private let sent: FormatHolders
  /// What holds dates to be received; nil when the vendor never writes `/Date(ms)/`.
  private let received: FormatHolders?

  init(_ integration: Integration) {
    let types = integration.types
    let tools = integration.resources.flatMap(\.tools)
    let milliseconds = FormatHolders(of: ["ms-date-time"], in: types)
    let isReceiving =
      !milliseconds.types.isEmpty
      || tools.contains { tool in
        (tool.inputs.map(\.property.schema) + [tool.answer.schema].compactMap { $0 })
          .contains(where: milliseconds.holds)
      }
    sent = FormatHolders(of: Self.sent, in: types)
    received = isReceiving ? FormatHolders(of: Self.received, in: types) : nil
    outline = SchemaOutline(
      of: isReceiving ? FormatHolders(of: Self.sent.union(Self.received), in: types) : sent,
      in: types)
    for tool in tools {
      for input in tool.inputs where input.location == .body && isNested(input.property.schema) {
        outline.add(input.property.schema)
      }
      if let schema = tool.answer.schema, isReceived(schema) { outline.add(schema) }
    }
  }

  /// The runtime's format of an input; nil when its dates, if any, go as they come.
  func format(of input: ToolInput) -> String? {
    let schema = input.property.schema
    switch schema.element.format {
    case "local-date-time": return ".localDateTime"
    case "ms-date-time": return ".millisecondsDate"
    default:
      guard input.location == .body, isNested(schema) else { return nil }
      return outline.number(of: schema).map { ".holdingDates(\($0))" }
    }
  }

  /// The place of an answer; nil when its dates reach callers as they come.
  func number(of answer: Tool.Answer) -> Int? {
    answer.schema.flatMap { isReceived($0) ? outline.number(of: $0) : nil }
  }

  /// Whether dates to be sent lie below a schema, rather than being it.
  private func isNested(_ schema: Schema) -> Bool {
    if case .string = schema.element.kind { return false }
    return sent.holds(schema)
  }

  private func isReceived(_ schema: Schema) -> Bool { received?.holds(schema) ?? false }
}

extension Tool.Answer {
  /// The type of the answer, or of each of its records.
  fileprivate var schema: Schema? {
    switch self {
    case .one(_, let schema, _), .many(_, let schema): schema
    case .text, .empty, .header: nil
    }
  }
}
