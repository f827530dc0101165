internal import StrictJSON

extension ProtocolServer {
  /// Does what a request of the stateless revision asks for, without regard to any other request
  /// (2026-07-28, basic, "Statelessness").
  ///
  /// - Parameter fields: over HTTP, the fields that repeat parts of the request, to be held against
  ///   it.
  func receive(
    stateless request: Message.Request, from sender: Sender,
    mirroredIn fields: MirroredFields? = nil
  ) -> Action {
    do {
      return try answer(stateless: request, from: sender, mirroredIn: fields)
    } catch {
      return .reply(Answer(error, to: request.id, in: .latestStateless))
    }
  }

  private func answer(
    stateless request: Message.Request, from sender: Sender, mirroredIn fields: MirroredFields?
  ) throws(RPCError) -> Action {
    let metadata = try RequestMetadata(of: request)
    let named = try metadata.version
    try fields?.checkVersion(named)
    guard let named else { throw .missingMetadata(RequestMetadata.Key.protocolVersion) }
    guard let version = ProtocolVersion(rawValue: named), version.isStateless else {
      throw .unsupportedVersion(named)
    }
    let client = try metadata.client
    try fields?.check(request)
    let level = try metadata.logLevel
    let inquiry = Inquiry(
      request: request, version: version, client: client, sender: sender,
      wishes: MessageWishes(
        progressToken: try metadata.progressToken, logLevel: options.hasLogging ? level : nil),
      fields: fields)
    if request.method == "server/discover" { return .reply(Answer(discover(request))) }
    if request.method == "subscriptions/listen",
      let action = try listen(request, try taskListening(request, client, sender))
    {
      return action
    }
    return try answer(inquiry)
  }

  /// What there is to know before the first call (2026-07-28, server/discover).
  private func discover(_ request: Message.Request) -> [UInt8] {
    Reply.result(to: request.id, in: envelope, capacity: 768) {
      $0.key("supportedVersions")
      $0.beginArray()
      for version in ProtocolVersion.offered { $0.write(version) }
      $0.endArray()
      writeCapabilities(to: &$0, in: .latestStateless)
      if let instructions = info.instructions {
        $0.key("instructions")
        $0.write(instructions)
      }
      envelope.writeCacheHints(&$0, milliseconds: options.listLifetimeMilliseconds)
    }
  }
}

extension ProtocolVersion {
  /// The revision that an error is in when the request named none that is spoken.
  static let latestStateless = Self.`2026-07-28`
}
