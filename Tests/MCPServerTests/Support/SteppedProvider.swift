import StrictJSON

@testable import MCPServer

/// A tool that goes on as a test tells it to.
final class SteppedProvider: MCPToolProvider {
  private enum Order: Sendable {
    case report
    case interrupt
    case finish(String)
  }

  private let orders: AsyncStream<Order>
  private let give: AsyncStream<Order>.Continuation
  private let done: AsyncStream<Void>
  private let note: AsyncStream<Void>.Continuation

  let tools = [
    MCPTool(name: "steps", description: "Goes on.", inputSchema: #"{"type":"object"}"#)
  ]

  init() {
    (orders, give) = AsyncStream.makeStream()
    (done, note) = AsyncStream.makeStream()
  }

  /// Has it report its progress, and returns when it has.
  func step() async { await order(.report) }

  /// Has it end the connection, and returns when it has.
  func interrupt() async { await order(.interrupt) }

  /// Has it return.
  func finish(_ text: String = "finished") async { await order(.finish(text)) }

  private func order(_ order: Order) async {
    give.yield(order)
    for await _ in done { return }
  }

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async -> MCPToolAnswer {
    var progress = 0
    var text = ""
    orders: for await order in orders {
      switch order {
      case .report:
        progress += 1
        context.report(progress: progress)
      case .interrupt: context.interruptConnection()
      case .finish(let word):
        text = word
        note.yield()
        break orders
      }
      note.yield()
    }
    return .result(
      MCPToolResult(structuredContent: Array(#"{"result":"\#(text)"}"#.utf8), isError: false))
  }
}
