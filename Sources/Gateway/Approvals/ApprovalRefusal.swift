import ConnectorKit
import Platform

/// What a call gets that is not made since somebody has to approve it. The texts tell a model what to do
/// next.
struct ApprovalRefusal {
  private let failure: CallFailure
  private let id: String?
  private var rule: ApprovalRule?
  private var request: Approvals.Request?
  private var preview: RequestPreview?

  private init(_ code: CallFailure.Code, _ message: String, id: String?) {
    failure = CallFailure(code: code, message: message)
    self.id = id
  }

  /// A call that is kept until somebody approves it.
  static func required(
    _ request: Approvals.Request, _ preview: RequestPreview, by rule: ApprovalRule
  ) -> ApprovalRefusal {
    let end = internetText(ofMilliseconds: request.expiresAt)
    let message =
      switch (rule.by, request.isApproved) {
      case (.client, _):
        "this call has to be confirmed; nothing was sent. Show the request to the person you act for. "
          + "If they agree, call again with the same arguments and this confirm_token, before \(end)"
      case (.operator, false):
        "this call has to be approved by an operator; nothing was sent. Say that approval "
          + "\(request.id) waits. Once it is given, call again with the same arguments and this "
          + "confirm_token, before \(end)"
      case (.operator, true):
        "an operator has approved this call; nothing was sent yet. Call again with the same "
          + "arguments and this confirm_token, before \(end)"
      }
    var refusal = ApprovalRefusal(.approvalRequired, message, id: request.id)
    (refusal.rule, refusal.request, refusal.preview) = (rule, request, preview)
    return refusal
  }

  /// A call that waits for the answer to a question.
  static func asked(_ id: String) -> ApprovalRefusal {
    ApprovalRefusal(
      .approvalRequired, "a person is asked to approve this call; nothing was sent", id: id)
  }

  /// A call for which there is no room among those that wait. What makes room is that people decide,
  /// which takes them minutes rather than seconds.
  static var crowded: AccountCallOutcome {
    AccountCallOutcome(
      CallFailure(
        code: .tooManyCalls,
        message: "\(Approvals.capacity) calls of this MCP server wait to be approved; nothing was "
          + "sent. Call again when some have been decided or have expired"),
      retryAfterSeconds: 60)
  }

  /// What an approval that was shown came to; nil when it was granted.
  /// - Parameter action: how a question was answered.
  init?(_ verdict: Approvals.Verdict, action: String?) {
    switch verdict {
    case .granted: return nil
    case .waiting(let id, let expiresAt):
      self.init(
        .approvalPending,
        "approval \(id) still waits for an operator, until "
          + "\(internetText(ofMilliseconds: expiresAt)); nothing was sent. Call again later with the "
          + "same arguments and confirm_token", id: id)
    case .declined(let id):
      let who =
        switch action {
        case "cancel": "the person who was asked closed the question without an answer"
        case "decline": "the person who was asked declined this call"
        default: "approval \(id) was declined"
        }
      self.init(
        .approvalDeclined,
        "\(who); nothing was sent. Do not call again unless the person you act for asks for it",
        id: id)
    case .expired(let id):
      self.init(
        .approvalExpired,
        "approval \(id) expired before the call was made; nothing was sent. Call again without "
          + "confirm_token to ask anew", id: id)
    case .used(let id):
      self.init(
        .approvalUsed,
        "approval \(id) is used up: a call was made with it, or broke off while it was. Nothing was "
          + "sent now. Look at what it did before you call again without confirm_token", id: id)
    case .foreign:
      self.init(
        .approvalInvalid,
        "what was shown approves no such call: it was changed, or given for other arguments, another "
          + "tool, MCP server or API key. Nothing was sent. Repeat the very call that it was given "
          + "for, or call without confirm_token to ask anew", id: nil)
    }
  }

  /// The outcome of the call.
  var outcome: AccountCallOutcome {
    var json = JSONWriter(reservingCapacity: 1_024)
    json.beginObject()
    json.key("error")
    json.beginObject()
    json.key("code")
    json.write(failure.code.rawValue)
    json.key("refused_by")
    json.write(failure.refusedBy.rawValue)
    json.key("message")
    json.write(failure.message)
    if let id {
      json.key("approval")
      json.beginObject()
      json.key("id")
      json.write(id)
      if let rule, let request, let preview {
        json.key("by")
        json.write(rule.by.rawValue)
        json.key("confirm_token")
        json.write(request.text)
        json.key("expires_at")
        json.write(internetText(ofMilliseconds: request.expiresAt))
        json.key("request")
        preview.write(to: &json)
      }
      json.endObject()
    }
    json.endObject()
    json.endObject()
    var outcome = AccountCallOutcome(failure, bytes: json.bytes)
    outcome.approval = ApprovalFact(id: id, isRequest: failure.code == .approvalRequired)
    return outcome
  }
}
