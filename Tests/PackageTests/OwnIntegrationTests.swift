import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What the author of a spec lives through, in a package of their own. One test, since each step
/// stands on the build before it.
@Suite(.serialized) struct OwnIntegrationTests {
  @Test func `specs can be added, edited, broken, renamed and deleted without a clean`()
    async throws
  {
    let package = try ExamplePackage()
    defer { package.remove() }
    try await expectBuild(package)
    #expect(try package.generated("Catalog.swift")?.contains("Courier.self") == true)

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
    try await expectBuild(package)
    #expect(try package.generated("Catalog.swift")?.contains("Tides.self") == true)

    try tides.replacing("List all stations.", with: "List every station of the coast.")
      .write(to: package.spec("tides"), atomically: true, encoding: .utf8)
    try await expectBuild(package)
    #expect(
      try package.generated("Tides.swift")?.contains("List every station of the coast.") == true)

    try tides.replacing("description: Tide", with: "descripton: Tide")
      .write(to: package.spec("tides"), atomically: true, encoding: .utf8)
    let broken = try await package.build(["--target", "OwnConnectors"])
    #expect(!broken.succeeded)
    #expect(
      broken.output.contains("Specs/tides.yaml:3:1: error: "),
      "the error stands at the spec's own line: \(broken.output)")
    #expect(broken.output.contains("did you mean 'description'"))

    try FileManager.default.removeItem(at: package.spec("tides"))
    try tides.replacing("name: tides", with: "name: currents")
      .write(to: package.spec("currents"), atomically: true, encoding: .utf8)
    try await expectBuild(package)
    let renamed = try package.generated("Catalog.swift")
    #expect(renamed?.contains("Currents.self") == true)
    #expect(renamed?.contains("Tides.self") == false)

    try FileManager.default.removeItem(at: package.spec("currents"))
    try await expectBuild(package)
    #expect(try package.generated("Catalog.swift")?.contains("Currents.self") == false)

    try await expectServer(package)
  }

  private func expectBuild(_ package: ExamplePackage) async throws {
    let result = try await package.build(["--target", "OwnConnectors"])
    #expect(result.succeeded, "\(result.output)")
  }

  /// Builds the example's server and lists its tools as an MCP client would.
  private func expectServer(_ package: ExamplePackage) async throws {
    let result = try await package.build(["--product", "own-server"])
    try #require(result.succeeded, "\(result.output)")
    let process = Process()
    process.executableURL = package.folder.appending(path: ".build/debug/own-server")
    process.arguments = ["secret-key"]
    let input = Pipe()
    let log = package.folder.appending(path: "server.log")
    try Data().write(to: log)
    process.standardInput = input
    process.standardOutput = try FileHandle(forWritingTo: log)
    try process.run()
    defer { process.terminate() }
    var text = ""
    for _ in 0..<200 where !text.contains("\n") {
      try await Task.sleep(for: .milliseconds(50))
      text = try String(contentsOf: log, encoding: .utf8)
    }
    let url = try #require(URL(string: String(text.prefix { $0 != "\n" })))
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.setValue("application/json, text/event-stream", forHTTPHeaderField: "Accept")
    request.setValue("2025-06-18", forHTTPHeaderField: "MCP-Protocol-Version")
    request.httpBody = Data(#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#.utf8)
    let (data, _) = try await URLSession.shared.data(for: request)
    let answer = String(decoding: data, as: UTF8.self)
    for name in ["list_all_courier_parcels", "get_single_courier_parcel_by_id"] {
      #expect(answer.contains("\"name\":\"\(name)\""), "\(answer)")
    }
    try input.fileHandleForWriting.close()
    for _ in 0..<200 where process.isRunning { try await Task.sleep(for: .milliseconds(50)) }
    #expect(!process.isRunning)
    #expect(process.isRunning || process.terminationStatus == 0)
  }
}
