/// Reads a vendor's answer: what it is about, whether it is an error, what is left.
struct AnswerReader {
  let tool: ToolDescriptor
  let errors: ErrorRules
  let rateLimitRules: RateLimitRules?
  let redaction: Redaction
  let now: @Sendable () -> Int

  /// The most of an error's body that is passed on, in bytes.
  static let maximumErrorBody = 16_384
  /// The most of it when it is no JSON.
  static let maximumErrorText = 2_048
  /// The most of an error's body that is searched for the vendor's message, and the most of a body
  /// that is passed on when the status says success: there the caller must see what succeeded.
  static let maximumErrorJSON = 1 << 20
  /// The most of a text without structure that is taken for the vendor's message, in bytes.
  static let maximumSentence = 300
  /// The most of the vendor's messages that are told one by one.
  static let maximumMessages = 10

  /// Reads the answer to a call.
  /// - Throws: `CallFailure` for every status but a success, and for a success that is none.
  func read(
    _ response: UpstreamResponse, page: PageRequest?, arguments: JSONValue
  ) throws(CallFailure) -> CallSuccess {
    let rateLimit = RateLimit(response.fields, rules: rateLimitRules, now: now)
    guard (200..<300).contains(response.status) else {
      throw refusal(response, rateLimit)
    }
    let root = try content(response, rateLimit)
    if let marked = markedAsError(root, response) {
      throw failure(
        .vendorError,
        message(in: marked) ?? "the vendor answered \(response.status) and reported errors in it",
        response, rateLimit, body: shown(marked, of: response, maximum: Self.maximumErrorJSON))
    }
    switch tool.answer {
    case .empty, .text, .header:
      return success(.value(root), response, rateLimit)
    case .one(let path, let isOptional):
      let value = try value(in: root, path, isOptional: isOptional, response, rateLimit)
      let single = value.kind == .array && value.count < 2 ? value[0] ?? .null : value
      return success(.value(single), response, rateLimit)
    case .many(let path):
      let value = try recordList(in: root, path, response, rateLimit)
      guard let page else { return success(.value(try list(value)), response, rateLimit) }
      let records = records(value)
      let (kept, next) = page.cut(records, root: root, fields: response.fields)
      // A cursor that would be refused is no cursor, and without one the list would seem to end here.
      if let next, let problem = page.problem(with: next) {
        throw failure(.vendorAnswerUnreadable, problem, response, rateLimit, body: nil)
      }
      let result: CallValue =
        value.kind == .array && kept.count == value.count ? .value(value) : .records(kept)
      return success(
        result, response, rateLimit, isPage: true,
        next: next?.text(tool: tool.name, arguments: arguments))
    }
  }

  private func success(
    _ result: CallValue, _ response: UpstreamResponse, _ rateLimit: RateLimit?,
    isPage: Bool = false, next: String? = nil
  ) -> CallSuccess {
    CallSuccess(
      result: result, isPage: isPage, nextCursor: next, rateLimit: rateLimit,
      status: response.status)
  }

  /// What one value is read from: null where nothing is, an error where something else is.
  private func value(
    in root: JSONValue, _ path: String, isOptional: Bool, _ response: UpstreamResponse,
    _ rateLimit: RateLimit?
  ) throws(CallFailure) -> JSONValue {
    if let value = root.value(atPath: path) { return value }
    let isNothing = root.kind == .object && root.count == 0
    if isOptional || isNothing || root.endsInNothing(on: path) { return .null }
    throw missing("a value", at: path, in: root, response, rateLimit)
  }

  private func missing(
    _ expected: String, at path: String, in root: JSONValue, _ response: UpstreamResponse,
    _ rateLimit: RateLimit?
  ) -> CallFailure {
    let found =
      switch root.kind {
      case .object: "an object"
      case .array: "a list"
      case .null, .string, .number, .boolean: "a bare value"
      }
    return failure(
      .vendorAnswerUnreadable,
      "the vendor answered \(response.status) with \(found) where '\(path)' should hold \(expected)",
      response, rateLimit, body: report(of: response).body)
  }

  /// What holds the records. Nothing at all is an empty list; a list where an object should be is the
  /// list itself; anything else is no answer: an empty list in its place would say that there are no
  /// payments.
  private func recordList(
    in root: JSONValue, _ path: String, _ response: UpstreamResponse, _ rateLimit: RateLimit?
  ) throws(CallFailure) -> JSONValue {
    if let value = root.value(atPath: path) { return value }
    switch root.kind {
    case .null: return .null
    case .object where root.count == 0: return .null
    case .array: return root
    case .object, .string, .number, .boolean:
      throw missing("records", at: path, in: root, response, rateLimit)
    }
  }

  /// The records of a list; a single object is a list of one, nothing is an empty one.
  private func records(_ value: JSONValue) -> [JSONValue] {
    switch value.kind {
    case .array: Array(value.elements)
    case .null: []
    default: [value]
    }
  }

  private func list(_ value: JSONValue) throws(CallFailure) -> JSONValue {
    if value.kind == .array { return value }
    var json = JSONWriter()
    CallValue.records(records(value)[...]).write(to: &json)
    do {
      return try JSONValue(parsing: json.bytes)
    } catch {
      throw CallFailure(code: .internalError, message: "a list could not be written: \(error)")
    }
  }

  /// The body of a success as JSON.
  private func content(
    _ response: UpstreamResponse, _ rateLimit: RateLimit?
  ) throws(CallFailure) -> JSONValue {
    switch tool.answer {
    case .empty: return .null
    case .header(let name):
      return response.fields.first(named: name).map { JSONValue($0) } ?? .null
    case .text:
      guard let text = String(validating: response.body, as: UTF8.self) else {
        throw failure(
          .vendorAnswerUnreadable,
          "the vendor answered \(response.status) with text that is not UTF-8",
          response, rateLimit, body: nil)
      }
      return JSONValue(textAnswer: text)
    case .one, .many:
      // RFC 8259, section 8.1 lets a reader ignore a byte order mark, which some vendors send.
      let body =
        response.body.starts(with: [0xEF, 0xBB, 0xBF] as [UInt8])
        ? response.body.dropFirst(3) : response.body[...]
      if body.isEmpty { return .null }
      do {
        return try JSONValue(parsing: body, limits: JSONLimits(maximumBytes: 64 << 20))
      } catch {
        throw failure(
          .vendorAnswerUnreadable,
          "the vendor answered \(response.status) with \(kind(of: response)) that is not JSON: \(error)",
          response, rateLimit, body: report(of: response).body)
      }
    }
  }

  /// What every other status becomes.
  private func refusal(_ response: UpstreamResponse, _ rateLimit: RateLimit?) -> CallFailure {
    let (said, body) = report(of: response)
    let status = response.status
    switch status {
    case 429:
      let wait = rateLimit?.reset.map { "; call again in \($0) seconds" } ?? "; call again later"
      return failure(
        .rateLimited, (said ?? "the vendor allows no more calls for now") + wait, response,
        rateLimit, body: body)
    case 401:
      return failure(
        .notAuthorized, said ?? "the vendor does not accept the account's credentials", response,
        rateLimit, body: body)
    case 300..<400:
      return failure(
        .vendorAnswerUnreadable,
        "the vendor answered \(status), a redirect; redirects are not followed, so that "
          + "credentials stay where they belong", response, rateLimit, body: nil)
    default:
      return failure(
        .vendorError, said ?? "the vendor answered \(status) with \(kind(of: response))", response,
        rateLimit, body: body)
    }
  }

  private func failure(
    _ code: CallFailure.Code, _ message: String, _ response: UpstreamResponse,
    _ rateLimit: RateLimit?, body: JSONValue?
  ) -> CallFailure {
    // A vendor can put a secret where a message quotes it: a duplicate key, a content type.
    return CallFailure(
      code: code, message: hidden(message), status: response.status, body: body,
      rateLimit: rateLimit,
      mayHaveBeenProcessed: !tool.annotations.readOnly
        && ((200..<400).contains(response.status) || response.status >= 500))
  }

  /// The vendor's own words and the body of an error, without the account's secrets and within
  /// bounds: JSON as it is, anything else as text.
  private func report(of response: UpstreamResponse) -> (said: String?, body: JSONValue?) {
    let body = response.body
    guard !body.isEmpty else { return (nil, nil) }
    if body.count <= Self.maximumErrorJSON, let value = try? JSONValue(parsing: body) {
      let said = value.string.flatMap(sentence) ?? message(in: value)
      return (said, shown(value, of: response, maximum: Self.maximumErrorBody))
    }
    let shown = text(of: body, total: body.count)
    return (isPlainText(response) ? shown.string.flatMap(sentence) : nil, shown)
  }

  /// A text that is short enough to be a message by itself; what is hidden stays hidden.
  private func sentence(_ text: String) -> String? {
    let line = hidden(text).split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    guard line.count == 1, let only = line.first, only.utf8.count <= Self.maximumSentence else {
      return nil
    }
    return String(only)
  }

  /// Whether the vendor says that it sends text, or does not say what it sends: a page of HTML is
  /// nobody's words.
  private func isPlainText(_ response: UpstreamResponse) -> Bool {
    guard let type = response.fields.first(named: "Content-Type"), !type.isEmpty else {
      return response.body.first != UInt8(ascii: "<")
    }
    return type.lowercased().hasPrefix("text/plain")
  }

  /// A body's JSON without the account's secrets; its beginning as text when it is larger.
  private func shown(
    _ value: JSONValue, of response: UpstreamResponse, maximum: Int
  ) -> JSONValue {
    let total = response.body.count
    guard total <= Self.maximumErrorJSON else { return text(of: response.body, total: total) }
    let shown = redaction.hiding(in: value)
    return total <= maximum ? shown : text(of: Array(shown.bytes), total: total)
  }

  private func text(of body: [UInt8], total: Int) -> JSONValue {
    let bytes = hidden(body)
    let shown = String(decoding: bytes.prefix(Self.maximumErrorText), as: UTF8.self)
    let isWhole = bytes.count <= Self.maximumErrorText && body.count <= Self.maximumErrorBody
    return JSONValue(isWhole ? shown : shown + "... (\(total) bytes in all)")
  }

  /// The vendor's own words: those that differ, in their order.
  private func message(in body: JSONValue) -> String? {
    for path in errors.messages {
      var told: [String] = []
      var seen: Set<String> = []
      _ = body.hasValue(atPath: path) { value in
        let text = value.string ?? (value.kind == .number ? value.description : "")
        if !text.isEmpty, seen.insert(text).inserted, told.count < Self.maximumMessages {
          told.append(hidden(text))
        }
        return false
      }
      guard !told.isEmpty else { continue }
      let left = seen.count - told.count
      return told.joined(separator: "; ").shortened(Self.maximumErrorText)
        + (left > 0 ? "; and \(left) more" : "")
    }
    return nil
  }

  /// The beginning of a text without the account's secrets.
  private func hidden(_ text: String) -> String {
    String(decoding: hidden(text.utf8), as: UTF8.self)
  }

  private func hidden(_ bytes: some Collection<UInt8>) -> [UInt8] {
    redaction.hiding(
      in: Array(bytes.prefix(Self.maximumErrorBody)), isCut: bytes.count > Self.maximumErrorBody)
  }

  private func kind(of response: UpstreamResponse) -> String {
    if response.body.isEmpty { return "an empty body" }
    // Before it is cut: a part of a secret is not recognized.
    let type = hidden(response.fields.first(named: "Content-Type") ?? "")
    return type.isEmpty ? "a body of no stated type" : "a body of type '\(type.prefix(80))'"
  }
}

extension String {
  /// At most `maximum` bytes of the text, cut between two characters.
  fileprivate func shortened(_ maximum: Int) -> String {
    guard utf8.count > maximum else { return self }
    var end = utf8.index(startIndex, offsetBy: maximum)
    // Continuation bytes are 10xxxxxx.
    while utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
    return String(self[..<end]) + "..."
  }
}
