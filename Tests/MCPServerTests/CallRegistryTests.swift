import StrictJSON
import Synchronization
import Testing

@testable import MCPServer

@Suite(.timeLimit(.minutes(1)))
struct CallRegistryTests {
  @Test func `a cancelled call completes at once, and only once`() async {
    let registry = CallRegistry(capacity: 10)
    let ended = OneShot<Void>()
    let completions = Mutex<[[UInt8]?]>([])
    let start = registry.start(
      1,
      {
        while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
        ended.give(())
        return [1]
      },
      completion: { reply in completions.withLock { $0.append(reply) } }
    )
    #expect(start == .started)
    registry.cancel(2)
    registry.cancel("1")
    registry.cancel(1)
    #expect(completions.withLock { $0 } == [nil])
    await ended.value()
    registry.cancel(1)
    registry.cancelAll()
    #expect(completions.withLock { $0 } == [nil])
  }

  @Test func `ids are equal as values, not as texts, and never across types`() throws {
    let registry = CallRegistry(capacity: 10)
    func start(_ id: JSONValue) -> CallRegistry.Start {
      registry.start(
        id,
        {
          while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
          return []
        },
        completion: { _ in }
      )
    }
    #expect(start(1) == .started)
    #expect(start("1") == .started)
    #expect(try start(JSONValue(parsing: "1.0")) == .idInUse)
    #expect(try start(JSONValue(parsing: #""\u0031""#)) == .idInUse)
    registry.cancelAll()
  }

  @Test func `idle is reported once every completion has returned`() async {
    let registry = CallRegistry(capacity: 1_000)
    let completed = Atomic(0)
    for id in 0..<500 {
      _ = registry.start(
        JSONValue(integerLiteral: id),
        { [] },
        completion: { _ in completed.add(1, ordering: .sequentiallyConsistent) }
      )
    }
    let idle = OneShot<Int>()
    registry.whenIdle { idle.give(completed.load(ordering: .sequentiallyConsistent)) }
    #expect(await idle.value() == 500)
  }

  @Test func `a batch is answered in the order of its requests`() {
    let answers = Mutex<[[[UInt8]]]>([])
    let batch = BatchReply(count: 3) { replies in answers.withLock { $0.append(replies) } }
    batch.settle(2, [3])
    batch.settle(0, [1])
    #expect(answers.withLock { $0 } == [])
    batch.settle(1, nil)
    #expect(answers.withLock { $0 } == [[[1], [3]]])
  }
}
