import Foundation
import ProcessRunning
import Testing

/// The command line in front of a vendor that it reaches over the network.
@Suite struct VendorTests {
  private static let tool = "list_all_finexio_invoices"

  @Test func `origin and credentials reach the vendor, an option before the environment`()
    async throws
  {
    let vendor = try await ScriptedVendor()
    let origin = "http://127.0.0.1:\(vendor.port)"
    let options = try await TenonProcess(
      "call", Self.tool, "--origin", origin, "--set", "host=ignored.example", "--credential",
      "username=option", "--credential", "password=one",
      environment: [
        "TENON_CREDENTIAL_USERNAME": "environment", "TENON_CREDENTIAL_PASSWORD": "two",
      ])
    #expect(options.status == 0, "\(options.output)\(options.error)")
    let environment = try await TenonProcess(
      "call", Self.tool, "--origin", origin,
      environment: [
        "TENON_CREDENTIAL_USERNAME": "environment", "TENON_CREDENTIAL_PASSWORD": "two",
      ])
    #expect(environment.status == 0, "\(environment.output)\(environment.error)")
    let words = ["option:one", "environment:two"].map { Data($0.utf8).base64EncodedString() }
    let requests = vendor.requests.map { $0.split(separator: " ") }
    #expect(requests.map { $0.last.map(String.init) } == words)
    #expect(requests.allSatisfy { $0.first == "GET" && $0.contains { $0.contains("/invoices/") } })
    let unknown = try await TenonProcess("call", Self.tool, "--set", "colour=red")
    #expect(unknown.status == 1)
    #expect(unknown.error.contains("'colour'"), "\(unknown.error)")
  }

  @Test func `an unknown certificate is refused with nothing sent, and trusted by its file`()
    async throws
  {
    try await withTemporaryFolder { folder in
      let key = folder.appending(path: "key.pem").path
      let certificate = folder.appending(path: "certificate.pem")
      let openssl = try await ProcessRun(
        "openssl",
        [
          "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
          "-keyout", key, "-out", certificate.path, "-days", "2", "-subj", "/CN=localhost",
          "-addext", "subjectAltName=DNS:localhost",
        ])
      #expect(openssl.status == 0, "\(openssl.error)")
      let both = folder.appending(path: "both.pem")
      try (Data(contentsOf: certificate) + Data(contentsOf: URL(filePath: key))).write(to: both)
      let vendor = try await ScriptedVendor(certificate: both)
      let credentials = ["TENON_CREDENTIAL_USERNAME": "u", "TENON_CREDENTIAL_PASSWORD": "p"]
      let host = "host=localhost:\(vendor.port)"
      let here = "--allow-network=127.0.0.0/8,::1"

      let untrusted = try await TenonProcess(
        "call", Self.tool, "--set", host, here, environment: credentials)
      #expect(untrusted.status == 1)
      #expect(
        untrusted.output.contains(
          "localhost:\(vendor.port): the certificate is not trusted, or is not of this host"),
        "\(untrusted.output)")
      #expect(!untrusted.output.contains("may_have_been_processed"))
      #expect(vendor.requests.isEmpty)

      let trusted = try await TenonProcess(
        "call", Self.tool, "--set", host, here, "--ca-file", certificate.path,
        environment: credentials)
      #expect(trusted.status == 0, "\(trusted.output)")
      let variable = try await TenonProcess(
        "call", Self.tool, "--set", host, here,
        environment: credentials.merging(["TENON_CA_FILE": certificate.path]) { $1 })
      #expect(variable.status == 0, "\(variable.output)")
      #expect(vendor.requests.count == 2)

      let elsewhere = try await TenonProcess(
        "call", Self.tool, "--set", "host=127.0.0.1:\(vendor.port)", here, "--ca-file",
        certificate.path, environment: credentials)
      #expect(elsewhere.output.contains("is not of this host"), "\(elsewhere.output)")
      let wrong = try await TenonProcess("call", Self.tool, "--ca-file", key)
      #expect(wrong.error == "tenon call: \(key) holds no certificate in PEM\n")
      #expect(vendor.requests.count == 2)
    }
  }

  @Test func `mcp answers what is under way when its input ends`() async throws {
    let vendor = try await ScriptedVendor(delaySeconds: 1.5)
    let messages = """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}
      {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\(Self.tool)","arguments":{}}}

      """
    let run = try await TenonProcess(
      "mcp", "--integration", "finexio", "--origin", "http://127.0.0.1:\(vendor.port)",
      "--credential", "username=u", "--credential", "password=p", input: messages)
    #expect(run.status == 0, "\(run.error)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix(#"{"jsonrpc":"2.0","id":1,"result":"#) == true, "\(run.output)")
    #expect(lines.last?.hasSuffix(#""isError":false}}"#) == true, "\(run.output)")
  }
}
