import Foundation
import Testing

@testable import MCPServer

/// A recorded conversation: `→` lines go to the server, the `←` lines after each are its whole answer.
struct Transcript: CustomTestStringConvertible {
  struct Step: Equatable {
    var sent: String
    var answers: [String]
  }

  var name: String
  var steps: [Step]

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// All of `Fixtures/`, in the order of their names.
  static let all: [Transcript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      let file = folder.appending(path: name).appending(path: "transcript.txt")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      return Transcript(name: name, text: text)
    }
  }()

  init(name: String, text: String) {
    self.name = name
    steps = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("→ ") {
        steps.append(Step(sent: String(line.dropFirst(2)), answers: []))
      } else if line.hasPrefix("← "), !steps.isEmpty {
        steps[steps.count - 1].answers.append(String(line.dropFirst(2)))
      }
    }
  }

  /// Rewrites the answers in the file, keeping its other lines.
  func record(_ recorded: [Step]) throws {
    let file = Self.folder.appending(path: name).appending(path: "transcript.txt")
    var remaining = recorded[...]
    var lines: [String] = []
    let old = try String(contentsOf: file, encoding: .utf8)
    for line in old.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("← ") { continue }
      lines.append(String(line))
      if line.hasPrefix("→ "), let step = remaining.popFirst() {
        lines += step.answers.map { "← " + $0 }
      }
    }
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}

/// Talks to the core of a server without a transport.
struct CoreClient {
  let server: ProtocolServer
  var session = Session.connection

  init(_ server: ProtocolServer = .sample()) {
    self.server = server
  }

  /// The answers to one message.
  mutating func send(_ message: String) async -> [String] {
    await perform(server.receive(Array(message.utf8), in: &session)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func perform(_ action: Action) async -> [[UInt8]] {
    switch action {
    case .none, .listen, .cancel, .response: return []
    case .reply(let answer): return [answer.bytes]
    case .work(let work): return await work.answered()
    case .batch(let actions):
      var replies: [[UInt8]] = []
      for action in actions { replies += await perform(action) }
      return replies.isEmpty ? [] : [Reply.batch(replies)]
    }
  }
}

extension Work {
  /// The answer of work that asks for nothing.
  func answered() async -> [[UInt8]] {
    guard case .answer(let answer) = await run(nil) else { return [] }
    return [answer.bytes]
  }
}
