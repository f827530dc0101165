internal import StrictJSON

/// What a received message asks the transport to do.
enum Action: Sendable {
  /// Nothing is sent back.
  case none
  /// Send this.
  case reply(Answer)
  /// Do the work and send its answer.
  case work(Work)
  /// Send the changes that are asked for, until the client or the server ends it.
  case listen(Listening)
  /// Cancel the work of this request and send no answer to it.
  case cancel(JSONValue)
  /// Hand this to the call that asked for it.
  case response(Message.Response)
  /// Do all of these and send their answers together, in an array.
  case batch([Action])
}

/// A response, ready to be sent.
struct Answer: Sendable {
  /// One JSON-RPC message on one line.
  var bytes: [UInt8]
  /// Over HTTP: the status.
  var status = 200
  /// Over HTTP: fields to send along.
  var fields: [(name: String, value: String)] = []

  init(_ bytes: [UInt8], status: Int = 200, fields: [(name: String, value: String)] = []) {
    self.bytes = bytes
    self.status = status
    self.fields = fields
  }

  /// An error as an answer to a request.
  ///
  /// The stateless revision gives some errors a status of their own; over HTTP, the handshake
  /// revisions answer every readable request with 200.
  init(_ error: RPCError, to id: JSONValue, in version: ProtocolVersion?) {
    bytes = Reply.error(error, to: id)
    status = version?.isStateless == true ? error.status : 200
  }

  /// An error in the place of an answer: the bytes were no message, or none that is taken here.
  static func refusal(_ error: RPCError, to id: JSONValue? = nil, status: Int = 400) -> Self {
    Self(Reply.error(error, to: id), status: status)
  }
}

/// A request that was found well-formed and takes a while: ready to run.
struct Work: Sendable {
  var id: JSONValue
  /// The revision that its answer is in.
  var version: ProtocolVersion
  /// What the client wants to be told while it runs.
  var wishes: MessageWishes
  /// Whether it may take so long that a connection is better not held for it.
  var isLong = false
  /// Does it, or the first round of it; the channel takes what goes out before the answer.
  var run: @Sendable (RequestChannel?) async -> Outcome

  /// What a round came to.
  enum Outcome: Sendable {
    case answer(Answer)
    /// The client is to be asked for this, and the next round to be done with what it said. Only in
    /// handshake revisions, and where the client can be reached.
    case question(
      MCPInputRequired,
      goOn: @Sendable (Result<JSONValue, UnansweredQuestion>, RequestChannel?) async -> Outcome)
  }
}
