/// What is to be done with a call that bears an idempotency key.
package enum IdempotencyDecision: Sendable, Equatable {
  /// Make the call, then `finish` or `abandon` the ticket.
  case new(IdempotencyTicket)
  /// Do not make it: this is the answer that the first call got.
  case replay(status: Int, answer: [UInt8])
  /// Do not make it: the first call is under way.
  case inProgress
  /// Do not make it: the first call was begun and how it ended is not known, since the process died or
  /// the answer could not be kept. The vendor may have processed it.
  case interrupted
  /// Do not make it: the key belongs to another call.
  case mismatch

  /// What the caller is told when there is neither a call nor an answer.
  package var refusal: PlatformError? {
    switch self {
    case .new, .replay: nil
    case .inProgress:
      .conflict("a call with this idempotency key is under way; ask again when it has ended")
    case .interrupted:
      .conflict(
        "a call with this idempotency key was begun, and how it ended is not known: it may have "
          + "been processed. Look whether it was before you repeat it, then with another key")
    case .mismatch:
      .conflict(
        "this idempotency key was used for a call with other arguments; a new call needs a new key")
    }
  }
}

/// The right and the duty to make one call.
package struct IdempotencyTicket: Sendable, Hashable {
  let scope: String
  let keyCode: [UInt8]
  let requestCode: [UInt8]
  let begun: Int

  /// A part of the code is as good as all of it, since codes look random.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(begun)
    for byte in keyCode.prefix(4) { hasher.combine(byte) }
  }
}

/// Within what a key names one call: the same key of another account or tool names another.
package struct IdempotencyScope: Sendable, Hashable {
  /// As it stands in the table.
  let text: String

  /// Calls of a tool through an account. An account's id holds no `/`.
  package init(accountID: String, tool: String) { text = "\(accountID)/\(tool)" }
}
