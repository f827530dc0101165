import ConnectorGenerator
import MiniYAML
import Testing

@Suite struct ManyFaultsTests {
  /// Work that grew with the square of the faults would make this take minutes.
  @Test func `five thousand faults are each reported once, with their line`() {
    let head = """
      name: acme
      label: Acme
      base_url: https://api.example.com
      authentication: {scheme: none}
      resources: {things: {methods: {get: {request: GET /things, description: Get.}}}}

      """
    let faults = (1...5_000).map { "zz\($0): x\n" }
    let file = SourceFile(path: "Specs/acme.yaml", text: head + faults.joined())
    let known =
      "name, swift_name, label, category, description, documentation, base_url, "
      + "settings, authentication, headers, pagination, errors, rate_limit, validate, "
      + "models, resources, prompts, guides"
    let found = check([file])
    #expect(
      found
        == (1...5_000).map {
          Diagnostic(
            id: "unknown-key", message: "a spec has no key 'zz\($0)'", path: "Specs/acme.yaml",
            position: SourcePosition(line: 5 + $0, column: 1), remedy: "known keys: \(known)")
        })
    let lines = file.lines
    #expect(
      found.map { $0.rendered(in: lines) }
        == (1...5_000).map { "\(found[$0 - 1])\nzz\($0): x\n^" })
  }
}
