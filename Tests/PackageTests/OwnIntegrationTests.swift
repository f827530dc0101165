import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What the author of a spec lives through, in a package of their own. One test, since each step
/// stands on the build before it.
@Suite(.serialized) struct OwnIntegrationTests {
  @Test func `specs can be added, edited, broken, renamed and deleted without a clean`() async throws {
    let package = try ExamplePackage()
    defer { package.remove() }
    try expectBuild(package)
    #expect(try package.generated("Catalog.swift")?.contains("Parcels.self") == true)

    let tides = """
      name: tides
      label: Tides
      description: Tide tables.
      base_url: https://tides.example.com
      authentication: {scheme: none}
      resources:
        stations:
          tags: [stations]
          methods:
            list:
              request: GET /stations
              description: List all stations.
              pagination: {style: none}
              returns: [object]
      """.replacing("[object]", with: "{many: {type: object}}")
    try tides.write(to: package.spec("tides"), atomically: true, encoding: .utf8)
    try expectBuild(package)
    #expect(try package.generated("Catalog.swift")?.contains("Tides.self") == true)

    try tides.replacing("List all stations.", with: "List every station of the coast.")
      .write(to: package.spec("tides"), atomically: true, encoding: .utf8)
    try expectBuild(package)
    #expect(
      try package.generated("Tides.swift")?.contains("List every station of the coast.") == true)

    try tides.replacing("description: Tide", with: "descripton: Tide")
      .write(to: package.spec("tides"), atomically: true, encoding: .utf8)
    let broken = try package.build(["--target", "OwnConnectors"])
    #expect(!broken.succeeded)
    #expect(
      broken.output.contains("Specs/tides.yaml:3:1: error: "),
      "the error stands at the spec's own line: \(broken.output)")
    #expect(broken.output.contains("did you mean 'description'"))

    try FileManager.default.removeItem(at: package.spec("tides"))
    try tides.replacing("name: tides", with: "name: currents")
      .write(to: package.spec("currents"), atomically: true, encoding: .utf8)
    try expectBuild(package)
    let renamed = try package.generated("Catalog.swift")
    #expect(renamed?.contains("Currents.self") == true)
    #expect(renamed?.contains("Tides.self") == false)

    try FileManager.default.removeItem(at: package.spec("currents"))
    try expectBuild(package)
    #expect(try package.generated("Catalog.swift")?.contains("Currents.self") == false)

    try await expectServer(package)
  }

  private func expectBuild(_ package: ExamplePackage) throws {
    let result = try package.build(["--target", "OwnConnectors"])
    #expect(result.succeeded, "\(result.output)")
  }

  /// Builds the example's server and lists its tools as an MCP client would.
  private func expectServer(_ package: ExamplePackage) async throws {
    let result = try package.build(["--product", "own-server"])
    try #require(result.succeeded, "\(result.output)")
    let process = Process()
    process.executableURL = package.folder.appending(path: ".build/debug/own-server")
    process.arguments = ["secret-key"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    defer { process.terminate() }
    var line = Data()
    while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data([0x0A]) {
      line += byte
    }
    let url = try #require(URL(string: String(decoding: line, as: UTF8.self)))
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue("application/json, text/event-stream", forHTTPHeaderField: "Accept")
    request.setValue("2025-06-18", forHTTPHeaderField: "MCP-Protocol-Version")
    request.httpBody = Data(#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#.utf8)
    let (data, _) = try await URLSession.shared.data(for: request)
    let text = String(decoding: data, as: UTF8.self)
    for name in ["list_all_parcels_parcels", "get_single_parcels_parcel_by_id"] {
      #expect(text.contains("\"name\":\"\(name)\""), "\(text)")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
