import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test(
    arguments: ["serve", "mcp", "tools", "call", "check", "new", "generate", "yaml"])
  func `each command explains itself`(command: String) async throws {
    let run = try await TenonProcess(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("Usage: tenon \(command)"))
    #expect(run.error.isEmpty)
  }

  @Test func `without a command the commands are listed and the status is 2`() async throws {
    let run = try await TenonProcess()
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("tenon serve --sandbox"))
  }

  @Test func `an option that does not exist names the one that was meant`() async throws {
    let run = try await TenonProcess("tools", "--integraton", "finexio")
    #expect(run.status == 2)
    #expect(
      run.error
        == "tenon tools: 'tools' has no option '--integraton'; did you mean '--integration'?; "
        + "see 'tenon tools --help'\n")
  }

  @Test func `a tool that does not exist names the one that was meant`() async throws {
    let run = try await TenonProcess("call", "list_all_finexio_invoice", "--sandbox")
    #expect(run.status == 2)
    #expect(run.error.contains("did you mean 'list_all_finexio_invoices'?"))
  }

  @Test func `a call prints its result as one line of JSON`() async throws {
    let run = try await TenonProcess("call", "list_all_finexio_invoices", "--sandbox", "limit=2")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(#"{"result":[{"#))
    #expect(run.output.count(where: { $0 == "\n" }) == 1)
  }

  @Test func `a call that is refused ends with 1 and says where and why`() async throws {
    let run = try await TenonProcess("call", "list_all_finexio_invoices", "--sandbox", "limit=many")
    #expect(run.status == 1)
    #expect(
      run.output.contains(#"{"pointer":"/limit","expected":"an integer","received":"\"many\""}"#))
  }

  @Test func `a call without its credentials names them`() async throws {
    let run = try await TenonProcess("call", "list_all_finexio_invoices")
    #expect(run.status == 1)
    #expect(
      run.error
        == "tenon call: the credential 'username' (API user) of 'finexio' is missing\n")
  }

  @Test func `what reaches a vendor does not go with what keeps away from it`() async throws {
    let call = try await TenonProcess(
      "call", "list_all_finexio_invoices", "--sandbox", "--credential", "password=x")
    #expect(call.status == 2)
    #expect(
      call.error
        == "tenon call: '--credential' says how to reach a vendor, and '--sandbox' not to; "
        + "see 'tenon call --help'\n")
    let serve = try await TenonProcess("serve", "--sandbox", "--integration", "finexio")
    #expect(serve.status == 2)
    #expect(serve.error.contains("give either --sandbox or --integration NAME"))
  }

  @Test func `a name that cannot become Swift is refused before a spec is written`() async throws {
    try await withTemporaryFolder { folder in
      let new = try await TenonProcess("new", "swift", folder: folder)
      #expect(new.status == 2)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "Specs").path))
    }
  }

  @Test func `the tools are listed with their requests`() async throws {
    let run = try await TenonProcess("tools", "--integration", "finexio", "--methods", "create")
    #expect(run.status == 0)
    #expect(run.output.contains("create_a_finexio_counterparty"))
    #expect(run.output.contains("POST /counterparties/suppliers/{id}/contacts"))
    let lines = run.output.split(separator: "\n")
    let sizes = lines.dropFirst().dropLast().compactMap { $0.split(separator: " ").last }
      .compactMap { Int($0) }
    #expect(lines.last == "3 tools, \(sizes.reduce(0, +)) bytes")
    #expect(sizes.count == 3 && sizes.allSatisfy { $0 > 500 })
  }

  @Test func `a tool's bytes are the same for programs and for people`() async throws {
    let json = try await TenonProcess("tools", "--tags", "drawdowns", "--methods", "get", "--json")
    let table = try await TenonProcess("tools", "--tags", "drawdowns", "--methods", "get")
    let tools = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    let sizes = tools.compactMap { $0["bytes"] as? Int }
    #expect(!sizes.isEmpty && sizes.count == tools.count)
    let rows = table.output.split(separator: "\n").dropFirst().dropLast()
    #expect(rows.map { $0.split(separator: " ").last } == sizes.map { "\($0)" })
  }

  @Test(arguments: [
    ["tools"], ["tools", "--integration", "finexio"], ["serve", "--sandbox", "--port", "0"],
    ["mcp", "--sandbox", "finexio"],
  ])
  func `a filter that means nothing is bad usage, and says what would match`(
    command: [String]
  ) async throws {
    for (option, noun) in [("--methods", "method"), ("--tags", "tag")] {
      let run = try await TenonProcess(command + [option, "read,nonsense"])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      let value = option == "--tags" ? "read" : "nonsense"
      #expect(run.error.contains(" no \(noun) '\(value)'; choose from "), "\(run.error)")
      let empty = try await TenonProcess(command + [option, ","])
      #expect(empty.status == 2)
      #expect(empty.error.contains("'\(option)' names nothing"), "\(empty.error)")
    }
  }

  @Test func `check prints JSON for programs and nothing else`() async throws {
    try await withTemporaryFolder { folder in
      let spec = folder.appending(path: "acme.yaml")
      try "nmae: x\nlabel: A \"b\"\nresources: {}\n".write(
        to: spec, atomically: true, encoding: .utf8)
      let run = try await TenonProcess("check", "acme.yaml", "--json", folder: folder)
      #expect(run.status == 1)
      #expect(run.error.isEmpty)
      let lines = run.output.split(separator: "\n")
      #expect(
        lines.first == "[" && lines.last == "]"
          && lines.contains(
            #"{"file":"acme.yaml","line":1,"column":1,"severity":"error","id":"unknown-key","#
              + #""message":"a spec has no key 'nmae'","remedy":"did you mean 'name'?"},"#)
      )
      let fine = try await TenonProcess("new", "beta", folder: folder)
      #expect(fine.status == 0)
      let none = try await TenonProcess("check", "--json", folder: folder)
      #expect(none.status == 0 && none.output == "[]\n" && none.error.isEmpty)
    }
  }

  @Test func `a spec from tenon new passes tenon check and generates`() async throws {
    try await withTemporaryFolder { folder in
      let new = try await TenonProcess("new", "acme", folder: folder)
      #expect(new.status == 0, "\(new.error)")
      let check = try await TenonProcess("check", "--strict", folder: folder)
      #expect(check.status == 0, "\(check.error)")
      #expect(check.output == "1 spec: 0 errors, 0 warnings\n")
      let generate = try await TenonProcess("generate", "--output", "out", folder: folder)
      #expect(generate.status == 0, "\(generate.error)")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "out").path)
      #expect(
        names.sorted() == [
          "Acme.swift", "Catalog.swift", "acme.json", "acme.md", "acme.prompts.json",
        ])
      let again = try await TenonProcess("new", "acme", folder: folder)
      #expect(again.status == 1)
      #expect(again.error == "tenon new: Specs/acme.yaml exists already; choose another name\n")
    }
  }

  @Test func `a wrong spec is refused line by line and nothing is written`() async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "Specs"), withIntermediateDirectories: true)
      _ = try await TenonProcess("new", "acme", folder: folder)
      let spec = folder.appending(path: "Specs/acme.yaml")
      let text = try String(contentsOf: spec, encoding: .utf8)
      try ("nmae: x\n" + text + "\nextra: [\n")
        .write(to: spec, atomically: true, encoding: .utf8)
      let syntax = try await TenonProcess("generate", "--output", "out", folder: folder)
      #expect(syntax.status == 1)
      #expect(syntax.error.contains("Specs/acme.yaml:"))
      try ("nmae: x\n" + text).write(to: spec, atomically: true, encoding: .utf8)
      let wrong = try await TenonProcess("generate", "--output", "out", folder: folder)
      #expect(wrong.status == 1)
      #expect(wrong.error.hasPrefix("Specs/acme.yaml:1:1: error: "))
      #expect(wrong.error.contains("did you mean 'name'"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
    }
  }

  @Test func `a port that is taken is one clear line with a remedy`() async throws {
    let socket = try ListeningPort()
    defer { socket.close() }
    let run = try await TenonProcess("serve", "--sandbox", "--port", "\(socket.port)")
    #expect(run.status == 1)
    #expect(run.error.contains("\(socket.port)"))
    #expect(run.error.split(separator: "\n").count == 1, "\(run.error)")
  }

  @Test func `yaml prints JSON with every digit and refuses what it does not read`() async throws {
    try await withTemporaryFolder { folder in
      let file = folder.appending(path: "a.yaml")
      try "a: 9007199254740993\nb: 0.10\nc: 'x'\n".write(
        to: file, atomically: true, encoding: .utf8)
      let run = try await TenonProcess("yaml", file.path)
      #expect(run.status == 0)
      #expect(run.output == #"{"a":9007199254740993,"b":0.10,"c":"x"}"# + "\n")
      try "a: &x 1\n".write(to: file, atomically: true, encoding: .utf8)
      let refused = try await TenonProcess("yaml", file.path)
      #expect(refused.status == 1)
      #expect(refused.error.hasPrefix("\(file.path):1:4: error: "))
    }
  }
}
