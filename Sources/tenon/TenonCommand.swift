import ConnectorKit
import Gateway

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line.
@main enum TenonCommand {
  static let commands: [any Command.Type] = [
    ServeCommand.self, MCPCommand.self, ToolsCommand.self, CallCommand.self, CheckCommand.self,
    NewCommand.self, GenerateCommand.self, YAMLCommand.self,
  ]

  static func main() {
    // A reader that went away is an error of the write, not a reason to be killed.
    signal(SIGPIPE, SIG_IGN)
    StopSignal.block()
    Task.detached { exit(await run(Array(CommandLine.arguments.dropFirst()))) }
    StopSignal.receive()
  }

  /// Runs one command line.
  /// - Returns: 0 done, 1 the answer is no, 2 the words mean nothing.
  static func run(_ words: [String]) async -> Int32 {
    guard let word = words.first else {
      Terminal.error(overview)
      return 2
    }
    switch word {
    case "--help", "-h", "help":
      if words.count > 1, let command = commands.first(where: { $0.name == words[1] }) {
        Terminal.print(help(command))
      } else {
        Terminal.print(overview)
      }
      return 0
    case "--version", "version":
      Terminal.print("tenon \(Tenon.version)")
      return 0
    default: break
    }
    guard let command = commands.first(where: { $0.name == word }) else {
      Terminal.error("tenon: there is no command '\(word)'\n\n\(overview)")
      return 2
    }
    let rest = Array(words.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      Terminal.print(help(command))
      return 0
    }
    do {
      return try await command.run(try Arguments(rest, of: command))
    } catch let error as UsageError {
      Terminal.error("tenon \(word): \(error); see 'tenon \(word) --help'")
      return 2
    } catch let error as ToolFilterError {
      Terminal.error("tenon \(word): \(error); see 'tenon \(word) --help'")
      return 2
    } catch {
      Terminal.error("tenon \(word): \(error)")
      return 1
    }
  }

  private static var overview: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let lines = commands.map { command in
      let gap = String(repeating: " ", count: width - command.name.count + 3)
      return "  tenon \(command.name)\(gap)\(command.summary)"
    }
    return """
      tenon turns a YAML spec of an API into typed Swift calls and MCP tools, and serves them.

      \(lines.joined(separator: "\n"))

      'tenon COMMAND --help' says more. Try 'tenon serve --sandbox'.
      """
  }

  private static func help(_ command: any Command.Type) -> String {
    "\(command.summary)\n\n\(command.help)"
  }
}
