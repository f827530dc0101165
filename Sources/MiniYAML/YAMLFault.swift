/// A diagnostic in the making: it knows the offset, not yet the file's name and lines.
struct YAMLFault: Error {
  var id: String
  var message: String
  var remedy: String?
  var offset: Int
  /// Another place whose line ends the message.
  var related: Int?

  init(
    _ id: String, _ message: String, remedy: String? = nil, at offset: Int, related: Int? = nil
  ) {
    self.id = id
    self.message = message
    self.remedy = remedy
    self.offset = offset
    self.related = related
  }

  func diagnostic(path: String, in bytes: [UInt8], _ lines: YAMLLineTable) -> Diagnostic {
    let line = related.map { " line \(lines.position(ofOffset: $0, in: bytes).line)" } ?? ""
    return Diagnostic(
      id: id, message: message + line, path: path,
      position: lines.position(ofOffset: offset, in: bytes), remedy: remedy)
  }
}
