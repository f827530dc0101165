import MiniYAML
import StrictJSON

extension YAMLNode {
  /// The node as JSON, by the YAML 1.2 core schema: numbers keep their digits, hexadecimal and octal
  /// ones become decimal, keys are their text. Empty for a file that holds no document.
  ///
  /// Recursion is as deep as the document, which `YAMLLimits` bounds.
  ///
  /// - Throws: for `.inf` and `.nan`, which JSON cannot say.
  func json() throws(Diagnostic) -> [UInt8] {
    if isOfEmptyFile { return [] }
    var writer = JSONWriter()
    try write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) throws(Diagnostic) {
    switch kind {
    case .mapping:
      writer.beginObject()
      for member in members {
        writer.key(member.key.text)
        try member.value.write(to: &writer)
      }
      writer.endObject()
    case .sequence:
      writer.beginArray()
      for element in elements { try element.write(to: &writer) }
      writer.endArray()
    case .scalar:
      try writeScalar(to: &writer)
    }
  }

  private func writeScalar(to writer: inout JSONWriter) throws(Diagnostic) {
    switch core {
    case .null: writer.writeNull()
    case .boolean(let value): writer.write(value)
    case .integer(let digits), .float(let digits): writer.writeRaw(digits.utf8)
    case .string: writer.write(text)
    case .nonFinite(let name):
      throw Diagnostic(
        id: "no-json-form", message: "'\(name)' is a number that JSON cannot say", path: path,
        position: position, remedy: "write a finite number, or put it in quotes")
    }
  }
}
