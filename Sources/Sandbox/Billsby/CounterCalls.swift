import HTTPServer
import StrictJSON

/// Counters of a subscription's usage: an allowance measures with the counter that it names.
enum CounterCalls {
  /// Updates are queued, not immediate, as the reference says; how long is the sandbox's guess.
  static let delay = 2_000

  static func update(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let (subscription, counter) = try counter(store, call)
    let given = try call.fields(BillsbyRules.counter)
    try store.makeRoom(.counterOperation)
    store.add(
      .counterOperation,
      [
        "subscriptionUniqueId": .text(subscription), "counterId": .text(counter),
        "operationType": given["operationType"] ?? .null, "value": given["value"] ?? .null,
        "createdOn": .moment(call.now.adding(milliseconds: delay)),
      ])
    return BillsbySuccess.quoted.response
  }

  /// The counter's value, or what it gained between `from` and `to`.
  static func read(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let (subscription, counter) = try counter(store, call)
    let from = try call.moment("from")
    let to = min(try call.moment("to") ?? call.now, call.now)
    let state = store.counter(counter, of: subscription, at: to)
    let before = from.map { store.counter(counter, of: subscription, at: $0).value } ?? 0
    return .json(
      200,
      JSONValue.object([
        ("usage", .integer(state.value - before)),
        ("timestamp", state.changed.map { .text(MomentForm.offset.text($0)) } ?? .null),
      ]).written)
  }

  private static func counter(
    _ store: BillsbyStore, _ call: BillsbyCall
  ) throws(Refusal) -> (subscription: String, counter: String) {
    let subscription = try store.named(.subscription, in: call)
    let counter = call["counterId"]
    guard !store.all(.allowance, where: "counterId", is: .text(counter)).isEmpty else {
      throw .notFound("Counter \(counter)")
    }
    return (subscription.key, counter)
  }
}

extension BillsbyStore {
  /// A counter's value at that moment and when it last changed before; it never falls below zero.
  func counter(
    _ counter: String, of subscription: String, at moment: Moment
  ) -> (value: Int, changed: Moment?) {
    var state: (value: Int, changed: Moment?) = (0, nil)
    for operation in all(.counterOperation, where: "counterId", is: .text(counter))
    where operation.text("subscriptionUniqueId") == subscription {
      guard let due = operation.moment("createdOn"), due <= moment else { continue }
      let value = operation.integer("value")
      switch operation.text("operationType") {
      case "Increment": state.value += value
      case "Decrement": state.value = max(0, state.value - value)
      default: state.value = value
      }
      state.changed = due
    }
    return state
  }
}
