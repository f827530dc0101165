/// Hides secrets in what is passed on.
enum Redaction {
  private static let mark = Array("[hidden]".utf8)

  /// The forms in which a vendor may repeat a secret, longest first. Secrets under four bytes have
  /// none: hiding them would blot out ordinary text, and hide nothing.
  static func forms(of secrets: [[UInt8]]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    for secret in secrets where secret.count >= 4 {
      var encoded: [UInt8] = []
      PercentEncoding.append(secret, to: &encoded)
      var json = JSONWriter()
      json.writeString(secret)
      for form in [secret, encoded, Array(json.bytes.dropFirst().dropLast())]
      where !forms.contains(form) {
        forms.append(form)
      }
    }
    return forms.sorted { $0.count > $1.count }
  }

  /// `bytes` with each occurrence of a secret's form replaced.
  static func hiding(_ forms: [[UInt8]], in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for form in forms {
      guard bytes.firstRange(of: form) != nil else { continue }
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var rest = bytes[...]
      while let range = rest.firstRange(of: form) {
        kept += rest[..<range.lowerBound]
        kept += mark
        rest = rest[range.upperBound...]
      }
      bytes = kept + rest
    }
    return bytes
  }

  /// `value` with each occurrence in its strings, numbers and keys replaced, however they are
  /// escaped; the value itself when there is none.
  static func hiding(_ forms: [[UInt8]], in value: JSONValue) -> JSONValue {
    var json = JSONWriter()
    guard append(value, without: forms, to: &json) else { return value }
    return (try? JSONValue(parsing: json.bytes))
      ?? JSONValue(String(decoding: hiding(forms, in: Array(value.bytes)), as: UTF8.self))
  }

  /// Appends a value; true when something in it was hidden. Depth is bounded by the document's.
  private static func append(
    _ value: JSONValue, without forms: [[UInt8]], to json: inout JSONWriter
  ) -> Bool {
    var didHide = false
    switch value.kind {
    case .null, .boolean: json.write(value)
    case .number:
      didHide = hiding(forms, in: Array(value.bytes)) != Array(value.bytes)
      if didHide { json.writeString(mark) } else { json.write(value) }
    case .string:
      let text = Array((value.string ?? "").utf8)
      let shown = hiding(forms, in: text)
      didHide = shown != text
      json.writeString(shown)
    case .array:
      json.beginArray()
      for element in value.elements {
        didHide = append(element, without: forms, to: &json) || didHide
      }
      json.endArray()
    case .object:
      json.beginObject()
      for member in value.members {
        let key = Array(member.key.utf8)
        let shown = hiding(forms, in: key)
        didHide = didHide || shown != key
        json.key(String(decoding: shown, as: UTF8.self))
        didHide = append(member.value, without: forms, to: &json) || didHide
      }
      json.endObject()
    }
    return didHide
  }
}
