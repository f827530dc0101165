import Secrets
package import StrictJSON

/// SHA-256 of arguments in a form that does not depend on the order of members, on white space or on how
/// strings are escaped.
///
/// Numbers count by their digits as written: `1` and `1.0` are two. Whoever repeats a call sends the
/// digits that he sent before, and where they differ, refusing costs less than taking one amount for
/// another.
package func canonicalDigest(of arguments: JSONValue) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(arguments.bytes.count * 2)
  appendCanonical(arguments, to: &bytes)
  return sha256(bytes)
}

/// One letter for the kind; then the count of a container, its keys sorted by their bytes, or the length
/// of a text and the text. The depth is bounded by what the parser takes.
private func appendCanonical(_ value: JSONValue, to bytes: inout [UInt8]) {
  switch value.kind {
  case .null: bytes.append(UInt8(ascii: "z"))
  case .boolean: bytes.append(value.bool == true ? UInt8(ascii: "t") : UInt8(ascii: "f"))
  case .number: append(UInt8(ascii: "n"), value.bytes, to: &bytes)
  case .string: append(UInt8(ascii: "s"), (value.string ?? "").utf8, to: &bytes)
  case .array:
    bytes.append(UInt8(ascii: "a"))
    append(value.count, to: &bytes)
    for element in value.elements { appendCanonical(element, to: &bytes) }
  case .object:
    bytes.append(UInt8(ascii: "o"))
    append(value.count, to: &bytes)
    let members = value.members.map { (key: Array($0.key.utf8), value: $0.value) }
    for member in members.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      append(UInt8(ascii: "k"), member.key, to: &bytes)
      appendCanonical(member.value, to: &bytes)
    }
  }
}

private func append(_ kind: UInt8, _ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
  bytes.append(kind)
  append(text.count, to: &bytes)
  bytes.append(contentsOf: text)
}

private func append(_ count: Int, to bytes: inout [UInt8]) {
  withUnsafeBytes(of: Int64(count).bigEndian) { bytes.append(contentsOf: $0) }
}
