package import ConnectorKit
import Secrets

extension IntegrationDescriptor {
  /// SHA-256 in hexadecimal digits of what each tool is to an agent and of where its calls go, by name.
  package var toolDigests: [String: String] {
    Dictionary(
      servedTools.map { ($0.name, $0.definitionDigest(below: baseURL)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension ToolPins {
  /// SHA-256 in hexadecimal digits of the digests of all tools.
  package var digest: String {
    let all = digests.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
    return hexadecimalText(of: sha256(all.utf8))
  }
}

extension ToolDescriptor {
  fileprivate func definitionDigest(below integrationURL: String) -> String {
    let hints = [
      annotations.readOnly, annotations.destructive, annotations.idempotent,
      annotations.openWorld,
    ]
    let parts =
      [name, title, summary, inputSchema, outputSchema] + hints.map { "\($0)" }
      + [http.rawValue, baseURL ?? integrationURL, path]
    // Every part is preceded by its length, so that no two tools give the same bytes.
    let bytes = parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
    return hexadecimalText(of: sha256(bytes))
  }
}
