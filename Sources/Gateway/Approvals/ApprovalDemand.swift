import ConnectorKit
import Platform

/// What stands between a call and its being made: a rule of the MCP server that it came through.
struct ApprovalDemand: Sendable {
  let rule: ApprovalRule
  let serverID: String
  /// Whether the client can show its user a question now.
  let canAsk: Bool
  /// What the call brings of an earlier round; nil for a first call.
  let proof: Proof?

  /// What came back.
  enum Proof: Sendable {
    /// The token that an answer had.
    case token(String)
    /// The state of a question, and the action by which it was answered: `accept`, `decline` or
    /// `cancel`; nil when the answer is missing.
    case answer(state: String, action: String?)
  }
}

/// What is asked of a person at the client.
struct ApprovalQuestion: Sendable {
  /// What is sent and what it does.
  let message: String
  /// What comes back with the answer.
  let state: String

  /// The name of the question among those of a call.
  static let name = "approval"
  /// There is nothing to fill in: to accept is the answer.
  static let requestedSchema = #"{"type":"object","properties":{}}"#
}

/// Whether a call may be made.
enum Permission: Sendable {
  /// With this approval, which is used up.
  case granted(ApprovalFact)
  /// This is what the caller is told in the place of a result.
  case refused(AccountCallOutcome)
}

/// What the audit log says of a call that somebody had to approve.
struct ApprovalFact: Sendable {
  /// The approval's id; nil when what was shown is none.
  let id: String?
  /// Whether the call asked for it.
  var isRequest = false
}
