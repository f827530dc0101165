import ConnectorKit

/// A request as a person reads it who is to approve it: everything that is sent, without secrets, with its
/// amounts as they are.
///
/// What stands in it comes from an agent, so that no text of it may look like one of ours: bodies are
/// JSON, whose strings have no line ends, and what is not seen or turns others around is spelled out.
struct ShownRequest {
  let preview: RequestPreview

  /// A line for the address, one for each field, and the body.
  var text: String {
    var lines = [PlainText.of("\(preview.method.rawValue) \(preview.url)")]
    lines += preview.fields.map { PlainText.of("\($0.name): \($0.value)") }
    guard let body = preview.body, !body.isEmpty else { return lines.joined(separator: "\n") }
    lines.append("")
    if let value = try? JSONValue(parsing: body) {
      Self.add(value, "", "", to: &lines)
    } else {
      lines.append(PlainText.of(String(decoding: body, as: UTF8.self)))
    }
    return lines.joined(separator: "\n")
  }

  /// A value of JSON over several lines; scalars as they stand in the bytes.
  private static func add(
    _ value: JSONValue, _ start: String, _ indent: String, comma: String = "",
    to lines: inout [String]
  ) {
    let inner = indent + "  "
    switch value.kind {
    case .object where value.count > 0:
      lines.append(start + "{")
      for (place, member) in value.members.enumerated() {
        let name = PlainText.of(JSONValue(member.key).description)
        add(
          member.value, "\(inner)\(name): ", inner, comma: place + 1 < value.count ? "," : "",
          to: &lines)
      }
      lines.append(indent + "}" + comma)
    case .array where value.count > 0:
      lines.append(start + "[")
      for (place, element) in value.elements.enumerated() {
        add(element, inner, inner, comma: place + 1 < value.count ? "," : "", to: &lines)
      }
      lines.append(indent + "]" + comma)
    default: lines.append(start + PlainText.of(value.description) + comma)
    }
  }
}
