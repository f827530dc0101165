package import ConnectorKit
import MCPServer

/// Fetches page after page of a list into one answer, as long as there is room and nobody objects.
///
/// Every page is a call of its own, with all that belongs to one. An answer that ends before the list
/// has the cursor to go on from, and says in `stopped` why when it was not the caller's own bound.
struct PageGathering {
  let tool: ToolDescriptor
  /// The most records of the answer.
  let maximum: Int
  /// The most bytes of records; a first page of more is passed on as any page is.
  var maximumBytes = 4 << 20

  /// A list of small pages is no reason to call a vendor for ever.
  static let maximumPages = 100

  /// Calls the tool for one page, which is numbered from 1.
  typealias Fetch = (_ arguments: JSONValue, _ page: Int) async -> AccountCallOutcome

  /// Told after each page how many there are.
  typealias Report = (_ records: Int, _ pages: Int) -> Void

  /// - Parameter arguments: without what Tenon adds; may begin at a cursor.
  func run(
    _ arguments: JSONValue, hasCallerLeft: (@Sendable () -> Bool)? = nil,
    report: Report = { _, _ in }, fetch: Fetch
  ) async -> AccountCallOutcome {
    var gathered = GatheredPages()
    do throws(CallFailure) {
      while true {
        // What was fetched is dropped: nobody waits for it.
        guard !Task.isCancelled, hasCallerLeft?() != true else {
          throw CallFailure(code: .cancelled, message: "the call was given up between two pages")
        }
        let outcome = await fetch(try next(arguments, gathered), gathered.pages + 1)
        if outcome.isError {
          guard gathered.pages > 0, outcome.failure?.code != .cancelled else { return outcome }
          return gathered.answer(stopped: Stop(outcome), as: outcome)
        }
        let page = try FetchedPage(outcome)
        guard gathered.pages == 0 || gathered.bytes + page.bytes <= maximumBytes else {
          return gathered.answer(stopped: .tooLarge)
        }
        gathered.add(page)
        report(gathered.records, gathered.pages)
        guard gathered.cursor != nil, gathered.records < maximum else { return gathered.answer() }
        if page.hasNoCallsLeft { return gathered.answer(stopped: .rateLimited) }
        if gathered.bytes + gathered.largestPage > maximumBytes {
          return gathered.answer(stopped: .tooLarge)
        }
        if gathered.pages == Self.maximumPages { return gathered.answer(stopped: .tooManyPages) }
      }
    } catch {
      return AccountCallOutcome(error)
    }
  }

  private func next(
    _ arguments: JSONValue, _ gathered: GatheredPages
  ) throws(CallFailure) -> JSONValue {
    var changes: [String: JSONValue?] = [:]
    let limit = arguments["limit"]
    // A limit that is none is refused with the first page.
    if limit?.int.map({ $0 > 0 }) ?? (limit == nil) {
      changes["limit"] = JSONValue(
        tool.pageLimit(limit?.int, remaining: maximum - gathered.records))
    }
    if let cursor = gathered.cursor { changes["next_cursor"] = JSONValue(cursor) }
    return try arguments.replacing(changes)
  }
}

/// Why an answer ends before its list and before the caller's bound.
private struct Stop {
  let code: String
  let message: String

  private static let goOn = "go on at next_cursor"

  static let tooLarge = Stop(
    code: "answer_full", message: "no further page fits into one answer; \(goOn)")
  static let tooManyPages = Stop(
    code: "too_many_pages",
    message:
      "one answer gathers \(PageGathering.maximumPages) pages at most; \(goOn), with a larger "
      + "limit if the tool takes one")
  static let rateLimited = Stop(
    code: CallFailure.Code.rateLimited.rawValue,
    message: "the vendor allows no more calls for now; wait as long as rate_limit says and \(goOn)")

  init(code: String, message: String) { (self.code, self.message) = (code, message) }

  /// A page that could not be had.
  init(_ outcome: AccountCallOutcome) {
    let failure = outcome.failure
    code = (failure?.code ?? .internalError).rawValue
    message = "\(failure?.message ?? "the next page cannot be had"); \(Self.goOn)"
  }
}

/// A page, read.
private struct FetchedPage {
  let outcome: AccountCallOutcome
  let result: JSONValue
  let cursor: String?
  let rateLimit: JSONValue?

  init(_ outcome: AccountCallOutcome) throws(CallFailure) {
    self.outcome = outcome
    do {
      let answer = try JSONValue(
        parsing: outcome.bytes, limits: JSONLimits(maximumBytes: 64 << 20))
      guard let result = answer["result"], result.kind == .array else {
        throw CallFailure(code: .internalError, message: "a page is no list")
      }
      self.result = result
      cursor = answer["next_cursor"]?.string
      rateLimit = answer["rate_limit"]
    } catch let failure as CallFailure {
      throw failure
    } catch {
      throw CallFailure(code: .internalError, message: "a page cannot be read: \(error)")
    }
  }

  var bytes: Int { result.bytes.count }

  /// Whether the vendor has said that it takes no further call in one of its windows.
  var hasNoCallsLeft: Bool {
    rateLimit?["ratelimit-remaining"]?.int == 0
      || rateLimit?["windows"]?.elements.contains { $0["remaining"]?.int == 0 } == true
  }
}

/// What the pages so far come to.
private struct GatheredPages {
  private(set) var pages = 0
  private(set) var records = 0
  private(set) var largestPage = 0
  private(set) var cursor: String?
  /// The elements as they came, between commas.
  private var elements: [UInt8] = []
  private var last: FetchedPage?

  var bytes: Int { elements.count }

  mutating func add(_ page: FetchedPage) {
    pages += 1
    records += page.result.count
    largestPage = max(largestPage, page.bytes)
    cursor = page.cursor
    last = page
    guard page.result.count > 0 else { return }
    if !elements.isEmpty { elements.append(UInt8(ascii: ",")) }
    elements.append(contentsOf: page.result.bytes.dropFirst().dropLast())
  }

  /// - Parameter end: the call whose rate limit is told; that of the last page unless given.
  func answer(
    stopped stop: Stop? = nil, as end: AccountCallOutcome? = nil
  ) -> AccountCallOutcome {
    var json = JSONWriter(reservingCapacity: elements.count + 512)
    json.beginObject()
    json.key("result")
    json.writeRaw([UInt8(ascii: "[")] + elements + [UInt8(ascii: "]")])
    json.key("next_cursor")
    if let cursor { json.write(cursor) } else { json.writeNull() }
    let rateLimit =
      end.flatMap { try? JSONValue(parsing: $0.bytes)["rate_limit"] } ?? last?.rateLimit
    if let rateLimit {
      json.key("rate_limit")
      json.write(rateLimit)
    }
    if let stop {
      json.key("stopped")
      json.beginObject()
      json.key("code")
      json.write(stop.code)
      json.key("message")
      json.write(stop.message)
      json.endObject()
    }
    json.endObject()
    return AccountCallOutcome(
      gathered: json.bytes, status: last?.outcome.status,
      fields: (end ?? last?.outcome)?.fields ?? [])
  }
}

extension MCPCallContext {
  /// Tells the caller how far a list is, if it wants to know.
  func report(records: Int, pages: Int) {
    report(progress: records, message: "\(records) records in \(pages) pages")
  }
}

extension Connection {
  /// Calls a tool as agents do who reach it without an account that is kept: with the inputs that are
  /// offered besides its own.
  func offer(
    _ tool: ToolDescriptor, _ arguments: JSONValue, hasCallerLeft: (@Sendable () -> Bool)? = nil,
    report: PageGathering.Report = { _, _ in }
  ) async -> AccountCallOutcome {
    var arguments = arguments
    do throws(CallFailure) {
      let maximum = try GatheringInput.take(from: &arguments, of: tool)
      if try DryRunInput.take(from: &arguments, of: tool) {
        return AccountCallOutcome(try preview(tool, arguments: arguments))
      }
      guard let maximum else {
        return AccountCallOutcome(
          await call(tool, arguments: arguments, hasCallerLeft: hasCallerLeft))
      }
      return await PageGathering(tool: tool, maximum: maximum).run(
        arguments, hasCallerLeft: hasCallerLeft, report: report
      ) { arguments, _ in
        AccountCallOutcome(await call(tool, arguments: arguments, hasCallerLeft: hasCallerLeft))
      }
    } catch {
      return AccountCallOutcome(error)
    }
  }

  /// The same, for the command line.
  /// - Returns: one JSON object, and whether it is an error.
  package func callAsOffered(
    _ tool: ToolDescriptor, arguments: JSONValue
  ) async -> (bytes: [UInt8], isError: Bool) {
    let outcome = await offer(tool, arguments)
    return (outcome.bytes, outcome.isError)
  }
}
