import ConnectorGenerator
import ConnectorKit
import Gateway
import Secrets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line.
@main enum TenonCommand {
  static let commands: [any Command.Type] = [
    ServeCommand.self, AccountCommand.self, ServerCommand.self, ApprovalCommand.self,
    KeyCommand.self, AuditCommand.self, MCPCommand.self, ToolsCommand.self, CallCommand.self,
    CheckCommand.self, NewCommand.self, GenerateCommand.self, YAMLCommand.self,
  ]

  static func main() {
    // A reader that went away is an error of the write, not a reason to be killed.
    signal(SIGPIPE, SIG_IGN)
    forbidMemoryDumps()
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
      return explain(Array(words.dropFirst()))
    case "--version", "version":
      Terminal.print("tenon \(Tenon.version)")
      return 0
    default: break
    }
    let command: any Command.Type
    let rest: ArraySlice<String>
    do throws(UnknownWord) {
      (command, rest) = try find(words[...])
    } catch {
      Terminal.error(error.text)
      return 2
    }
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      Terminal.print(help(command))
      return 0
    }
    do {
      return try await command.run(try Arguments(Array(rest), of: command))
    } catch let error as UsageError {
      Terminal.error("tenon \(command.name): \(error); see 'tenon \(command.name) --help'")
      return 2
    } catch let error as ToolFilterError {
      Terminal.error("tenon \(command.name): \(error); see 'tenon \(command.name) --help'")
      return 2
    } catch {
      Terminal.error("tenon \(command.name): \(error)")
      return 1
    }
  }

  /// What somebody asked for help with.
  private static func explain(_ words: [String]) -> Int32 {
    guard !words.isEmpty, let (command, _) = try? find(words[...]) else {
      Terminal.print(overview)
      return 0
    }
    Terminal.print(help(command))
    return 0
  }

  /// The command that the first words name, and the words behind them.
  private static func find(
    _ words: ArraySlice<String>
  ) throws(UnknownWord) -> (any Command.Type, ArraySlice<String>) {
    var (found, choice, rest) = ((any Command.Type)?.none, commands, words)
    while !choice.isEmpty, let word = rest.first, !word.hasPrefix("-") {
      guard let next = choice.first(where: { $0.word == word }) else {
        let near = nearestName(to: word, in: lastWords(of: choice))
        let meant = near.map { "; did you mean '\($0)'?" }
        guard let found else {
          throw UnknownWord(
            text: "tenon: there is no command '\(word)'\(meant ?? "")\n\n\(overview)")
        }
        let known = lastWords(of: choice).joined(separator: ", ")
        throw UnknownWord(
          text: "tenon \(found.name): there is no '\(found.name) \(word)'"
            + "\(meant ?? "; there are \(known)"); see 'tenon \(found.name) --help'")
      }
      (found, choice, rest) = (next, next.subcommands, rest.dropFirst())
    }
    guard let found else { throw UnknownWord(text: overview) }
    return (found, rest)
  }

  /// A word that names no command.
  private struct UnknownWord: Error {
    let text: String
  }

  private static var overview: String {
    return """
      tenon turns a YAML spec of an API into typed Swift calls and MCP tools, and serves them.

      \(TextTable.indented(commands.map { ["tenon \($0.name)", $0.summary] }))

      'tenon COMMAND --help' says more. Try 'tenon serve --sandbox'.
      """
  }

  private static func help(_ command: any Command.Type) -> String {
    "\(command.summary)\n\n\(command.help)"
  }
}
