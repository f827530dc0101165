/// Parses the one document of a YAML file, in the subset of YAML 1.2.2 that
/// `docs/yaml-subset.md` describes.
///
/// Left out, each refused by name: anchors, aliases, tags, directives, keys that are collections,
/// further documents. Everything accepted means what YAML 1.2.2 says. Time and memory are linear in
/// the file's size.
///
/// - Returns: the document's root; for a file without a document, a null scalar.
/// - Throws: the first thing that is wrong, with its place in the file.
package func parseYAML(
  _ file: SourceFile, limits: YAMLLimits = .standard
) throws(Diagnostic) -> YAMLNode {
  guard file.bytes.count <= limits.maximumBytes else {
    throw YAMLFault.tooLarge(bytes: file.bytes.count, limit: limits.maximumBytes)
      .diagnostic(path: file.path, in: [], YAMLLineTable(first: 0, expecting: 1))
  }
  var input = YAMLInput(copying: file.bytes)
  do throws(YAMLFault) {
    try input.check()
    var parser = YAMLParser(length: input.length, limits: limits)
    try input.padded.withUnsafeBufferPointer { (buffer) throws(YAMLFault) in
      // A padded copy is never empty, so it has an address.
      guard let base = buffer.baseAddress else { return }
      try parser.parseStream(YAMLCursor(base: base, length: input.length, start: input.start))
    }
    let document = YAMLDocument(
      bytes: input.padded, records: parser.records, lines: input.lines, path: file.path,
      isEmpty: !parser.hasDocument)
    return YAMLNode(document: document, index: 0)
  } catch {
    throw error.diagnostic(path: file.path, in: input.padded, input.lines)
  }
}
