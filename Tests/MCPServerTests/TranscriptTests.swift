import Foundation
import Testing

@testable import MCPServer

@Suite(.timeLimit(.minutes(1)))
struct TranscriptTests {
  @Test(arguments: Transcript.all)
  func `the core answers as recorded`(_ transcript: Transcript) async throws {
    var client = CoreClient()
    var steps: [Transcript.Step] = []
    for step in transcript.steps {
      steps.append(Transcript.Step(sent: step.sent, answers: await client.send(step.sent)))
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try transcript.record(steps)
    } else {
      #expect(steps == transcript.steps)
    }
  }

  @Test(arguments: Transcript.all)
  func `a server behind pipes answers as recorded`(_ transcript: Transcript) async throws {
    let server = try PipedServer()
    var steps: [Transcript.Step] = []
    for step in transcript.steps {
      server.write(step.sent + "\n")
      steps.append(
        Transcript.Step(sent: step.sent, answers: await server.lines(step.answers.count)))
    }
    let end = await server.finish()
    #expect(steps == transcript.steps)
    #expect(end.lines == [])
    #expect(end.exitCode == 0)
  }

  @Test func `there are transcripts, and they say something`() {
    #expect(Transcript.all.count >= 8)
    #expect(Transcript.all.allSatisfy { $0.steps.count > 1 })
  }
}
