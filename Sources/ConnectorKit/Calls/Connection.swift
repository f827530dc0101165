#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One account of one integration, ready to be called.
///
/// ```swift
/// let finexio = try Connection(
///   to: Finexio.self, credentials: ["username": "...", "password": "..."],
///   transport: CurlTransport())
/// let page = try await finexio.call(Finexio.Invoices.List(limit: 50))
/// ```
public struct Connection: Sendable {
  /// The integration it belongs to.
  public let integration: IntegrationDescriptor
  let account: PreparedAccount
  private let transport: any Transport
  private let toolsByName: [String: ToolDescriptor]
  private let now: @Sendable () -> Int

  /// Prepares an account.
  /// - Parameters:
  ///   - settings: values of the spec's settings; those with a default may be left out.
  ///   - credentials: the secrets that the spec's authentication names.
  ///   - transport: what carries the requests.
  ///   - origin: a scheme, host and port in place of those of every URL: a staging host, a proxy, a
  ///     stand-in.
  /// - Throws: `AccountError` naming what is missing or wrong.
  public init(
    to integration: any Integration.Type, settings: [String: String] = [:],
    credentials: [String: String] = [:], transport: any Transport, origin: String? = nil
  ) throws(AccountError) {
    try self.init(
      to: integration.descriptor, settings: settings, credentials: credentials,
      transport: transport, origin: origin, now: { time(nil) })
  }

  /// Prepares an account of an integration that is known by its description.
  /// - Parameter now: seconds since 1970.
  /// - Throws: `AccountError` naming what is missing or wrong.
  package init(
    to integration: IntegrationDescriptor, settings: [String: String],
    credentials: [String: String], transport: any Transport, origin: String?,
    now: @escaping @Sendable () -> Int
  ) throws(AccountError) {
    self.integration = integration
    account = try PreparedAccount(
      integration, settings: settings, credentials: credentials, origin: origin)
    self.transport = transport
    toolsByName = Dictionary(
      integration.tools.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.now = now
  }

  /// Calls a tool that the compiler has checked.
  /// - Throws: `CallFailure` when the arguments do not fit, or the vendor refuses, or cannot be
  ///   reached or understood.
  public func call<Method: Tool>(_ tool: Method) async throws(CallFailure) -> Method.Output
  where Method.Output: FieldValue {
    try await output(of: Method.self, try arguments(of: tool)) { success throws(FieldFailure) in
      try success.read(as: Method.Output.self)
    }
  }

  /// Calls a tool that lists records, for one page of them.
  /// - Throws: as `call` of any other tool.
  public func call<Method: Tool, Record>(
    _ tool: Method
  ) async throws(CallFailure) -> Page<Record> where Method.Output == Page<Record> {
    try await page(of: Method.self, try arguments(of: tool))
  }

  /// Calls a tool whose answer holds nothing.
  /// - Throws: as `call` of any other tool.
  @discardableResult
  public func call<Method: Tool>(_ tool: Method) async throws(CallFailure) -> Empty
  where Method.Output == Empty {
    _ = try await perform(Method.descriptor, try arguments(of: tool))
    return Empty()
  }

  /// Calls a tool that lists records, with these arguments.
  func page<Method: Tool, Record>(
    of method: Method.Type, _ arguments: JSONValue
  ) async throws(CallFailure) -> Page<Record> where Method.Output == Page<Record> {
    try await output(of: method, arguments) { success throws(FieldFailure) in try Page(success) }
  }

  /// Calls a tool and reads its output.
  private func output<Method: Tool, Output>(
    of method: Method.Type, _ arguments: JSONValue,
    _ read: (CallSuccess) throws(FieldFailure) -> Output
  ) async throws(CallFailure) -> Output {
    let success = try await perform(Method.descriptor, arguments)
    do {
      return try read(success)
    } catch {
      throw CallFailure(
        code: .vendorAnswerUnreadable,
        message: "the vendor's answer is not of the type the spec gives: \(error)",
        status: success.status, rateLimit: success.rateLimit,
        mayHaveBeenProcessed: !Method.descriptor.annotations.readOnly)
    }
  }

  /// Calls a tool by name, as an agent does.
  /// - Parameter arguments: an object.
  public func call(_ name: String, arguments: JSONValue) async -> CallResult {
    guard let tool = toolsByName[name] else {
      return CallResult(
        .failure(
          CallFailure(
            code: .unknownTool, message: "'\(integration.name)' has no tool '\(name.prefix(128))'"))
      )
    }
    return await call(tool, arguments: arguments)
  }

  /// Calls a tool by its descriptor, which must be one of this integration's.
  /// - Parameter hasCallerLeft: whether whoever waits for the result has left; then nothing is sent any
  ///   more. Returns at once.
  public func call(
    _ tool: ToolDescriptor, arguments: JSONValue, hasCallerLeft: (@Sendable () -> Bool)? = nil
  ) async -> CallResult {
    do {
      return CallResult(
        .success(try await perform(tool, arguments, hasCallerLeft: hasCallerLeft)))
    } catch {
      return CallResult(.failure(error))
    }
  }

  /// The arguments of a typed call, as an agent would have sent them.
  func arguments<Method: Tool>(of tool: Method) throws(CallFailure) -> JSONValue {
    do {
      return try JSONValue(parsing: tool.json(isRequest: true))
    } catch {
      throw CallFailure(
        code: .invalidArguments, message: "the arguments cannot be written as JSON: \(error)")
    }
  }

  /// The one road of every call: check, build, send once, read.
  func perform(
    _ tool: ToolDescriptor, _ arguments: JSONValue,
    hasCallerLeft: (@Sendable () -> Bool)? = nil
  ) async throws(CallFailure) -> CallSuccess {
    let (request, page) = try prepare(tool, arguments)
    let dates = try answerDates(of: tool)
    guard !Task.isCancelled else {
      throw CallFailure(code: .cancelled, message: "the call was given up; nothing was sent")
    }
    let response: UpstreamResponse
    do {
      response = try await transport.send(request, hasCallerLeft: hasCallerLeft)
    } catch {
      throw CallFailure(error, isWrite: !tool.annotations.readOnly)
    }
    let reader = AnswerReader(
      tool: tool, errors: tool.errors ?? integration.errors,
      rateLimitRules: integration.rateLimit,
      redaction: tool.secrets.isEmpty
        ? account.redaction : account.redaction.adding(tool.redaction(of: arguments)),
      now: now)
    var success = try reader.read(response, page: page, arguments: arguments)
    success.dates = dates
    return success
  }

  private func answerDates(of tool: ToolDescriptor) throws(CallFailure) -> AnswerDates? {
    guard let number = tool.answerDates else { return nil }
    do {
      return AnswerDates(places: try integration.placesOfDates(), number: number)
    } catch {
      throw CallFailure(code: .internalError, message: "\(tool.name): \(error)")
    }
  }

  /// The exact request that a call would send, without sending it.
  func prepare(
    _ tool: ToolDescriptor, _ arguments: JSONValue
  ) throws(CallFailure) -> (UpstreamRequest, PageRequest?) {
    guard tool.integration == integration.name else {
      throw CallFailure(
        code: .unknownTool,
        message: "'\(tool.name)' belongs to '\(tool.integration)', not to '\(integration.name)'")
    }
    do {
      let schema = try tool.compiledSchema()
      let problems = schema.problems(in: arguments)
      guard problems.isEmpty else { throw CallFailure(tool, problems) }
      var page: PageRequest?
      if let paging = tool.paging {
        var problem: ArgumentProblem?
        page = PageRequest(
          tool, paging: paging, arguments: arguments, keyName: account.keyName, problem: &problem)
        if let problem { throw CallFailure(tool, [problem]) }
      }
      return (try build(tool, arguments, &page), page)
    } catch let failure as CallFailure {
      throw failure
    } catch {
      throw CallFailure(code: .internalError, message: "\(tool.name): \(error)")
    }
  }
}

extension Connection {
  /// The request of arguments that were checked.
  private func build(
    _ tool: ToolDescriptor, _ arguments: JSONValue, _ page: inout PageRequest?
  ) throws -> UpstreamRequest {
    var builder = try RequestBuilder(
      tool, arguments: arguments, account: account, dates: try integration.placesOfDates())
    guard let request = try builder.build(page: &page) else {
      throw CallFailure(tool, builder.problems)
    }
    return request
  }

  /// The request that a call would send, but for what people are not shown of its arguments. It is built
  /// of the masked ones, so that no form in which a secret could be sent has to be looked for.
  func prepareMasked(
    _ tool: ToolDescriptor, _ arguments: JSONValue
  ) throws(CallFailure) -> UpstreamRequest {
    var (request, page) = try prepare(tool, arguments)
    guard !tool.secrets.isEmpty else { return request }
    do {
      request = try build(tool, tool.masking(arguments), &page)
    } catch let failure as CallFailure {
      throw failure
    } catch {
      throw CallFailure(code: .internalError, message: "\(tool.name): \(error)")
    }
    return request
  }
}

extension CallFailure {
  /// Arguments that do not fit.
  fileprivate init(_ tool: ToolDescriptor, _ problems: [ArgumentProblem]) {
    self.init(
      code: .invalidArguments,
      message: "the arguments of \(tool.name) do not fit; nothing was sent", problems: problems)
  }

  /// A vendor that gave no answer.
  fileprivate init(_ error: TransportError, isWrite: Bool) {
    let code: Code =
      switch error.code {
      case .unreachable: .vendorUnreachable
      case .busy: .vendorBusy
      case .timedOut: .vendorTimeout
      case .cancelled: .cancelled
      case .refused: .internalError
      case .forbiddenAddress: .addressNotAllowed
      default: .vendorAnswerUnreadable
      }
    let mayHave = isWrite && error.mayHaveBeenProcessed
    self.init(
      code: code,
      message: error.message
        + (mayHave ? "; the vendor may have acted on it, so look before calling again" : ""),
      mayHaveBeenProcessed: mayHave)
  }
}
