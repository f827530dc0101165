import Foundation
import ProcessRunning
import Testing

/// Commands on a terminal, where somebody can be asked.
@Suite struct TerminalTests {
  @Test func `credentials are asked for and not shown, and a deletion is confirmed`() async throws {
    try await withTemporaryFolder { folder in
      let path = folder.appending(path: "data").path
      let create = try await typing(
        ["user", "sesame"], "account", "create", "finexio", "--tenant", "acme", "--data", path,
        "--origin", ManagedFolder.nowhere)
      #expect(create.status == 0, "\(create.error)")
      #expect(create.output.contains("API user: ") && create.output.contains("API password: "))
      #expect(!create.output.contains("sesame"))
      let list = try await TenonProcess("account", "list", "--data", path)
      let line = try #require(list.output.split(separator: "\n").last)
      let id = try #require(line.split(separator: " ").first.map(String.init))
      let kept = try await typing(["n"], "account", "delete", id, "--data", path)
      #expect(kept.status == 1)
      #expect(
        kept.output.contains("Delete the account \(id) (finexio, tenant acme) and 0 MCP servers?"))
      let deleted = try await typing(["y"], "account", "delete", id, "--data", path)
      #expect(deleted.status == 0)
      #expect(deleted.output.contains("Deleted the account"))
    }
  }

  /// Runs the program on a terminal; types a line after each question.
  private func typing(_ lines: [String], _ arguments: String...) async throws -> ProcessRun {
    try await ProcessRun(
      "python3",
      ["-c", Self.script, lines.joined(separator: "\n"), TenonProcess.path] + arguments)
  }

  private static let script = """
    import os, pty, sys
    lines = sys.argv[1].split("\\n")
    process, terminal = pty.fork()
    if process == 0:
        os.execv(sys.argv[2], sys.argv[2:])
    seen = b""
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        seen += piece
        if lines and seen.endswith((b": ", b"[y/N] ")):
            os.write(terminal, lines.pop(0).encode() + b"\\n")
    status = os.waitpid(process, 0)[1]
    sys.stdout.write(seen.decode())
    sys.exit(os.waitstatus_to_exitcode(status))
    """
}
