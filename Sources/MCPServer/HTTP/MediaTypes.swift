/// The media types that an `Accept` field allows (RFC 9110, section 12.5.1).
struct AcceptedMediaTypes {
  private let ranges: [(type: String, isRefused: Bool)]

  init(_ field: String) {
    ranges = field.split(separator: ",").map { item in
      let parts = item.split(separator: ";")
      let isRefused = parts.dropFirst().contains { parameter in
        let weight = parameter.filter { $0 != " " && $0 != "\t" }.lowercased()
        return weight.hasPrefix("q=0") && !weight.dropFirst(3).contains { ("1"..."9").contains($0) }
      }
      return (mediaType(in: parts.first ?? ""), isRefused)
    }
  }

  /// Whether `type/subtype` may be sent: the most specific range that names it decides.
  func allows(_ type: String, _ subtype: String) -> Bool {
    for range in ["\(type)/\(subtype)", "\(type)/*", "*/*"] {
      if let match = ranges.first(where: { $0.type == range }) { return !match.isRefused }
    }
    return false
  }
}

/// Whether a `Content-Type` field says JSON in UTF-8.
func isJSON(contentType field: String) -> Bool {
  if field == "application/json" { return true }
  let parts = field.split(separator: ";")
  guard mediaType(in: parts.first ?? "") == "application/json" else { return false }
  return parts.dropFirst().allSatisfy { parameter in
    let parameter = parameter.filter { $0 != " " && $0 != "\t" && $0 != "\"" }.lowercased()
    return !parameter.hasPrefix("charset=") || parameter == "charset=utf-8"
  }
}

/// Lower-case, without surrounding blanks.
private func mediaType(in part: Substring) -> String {
  part.filter { $0 != " " && $0 != "\t" }.lowercased()
}
