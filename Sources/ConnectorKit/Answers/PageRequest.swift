/// What one page of a list adds to the request, and how its answer is cut and continued.
struct PageRequest {
  /// What asks for the page: query parameters, or members of the body.
  private(set) var parameters: [(name: String, value: JSONValue)] = []
  /// Where the vendor said that this page is, in place of the tool's own query.
  private(set) var continuation: Continuation?
  /// Where the pages that a vendor names may lie; set when the request is built.
  var places: PagePlaces?
  private let paging: Paging
  private let isInBody: Bool
  private let limit: Int?
  private let place: Cursor
  private let keyName: String?

  /// The page that `next_cursor` names, or the first.
  /// - Parameters:
  ///   - keyName: the query parameter that holds the account's key, which no cursor may carry.
  ///   - problem: set when the cursor is none of this tool's.
  init?(
    _ tool: ToolDescriptor, paging: Paging, arguments: JSONValue, keyName: String?,
    problem: inout ArgumentProblem?
  ) {
    self.paging = paging
    isInBody = tool.pagesInBody
    self.keyName = keyName
    limit = arguments["limit"]?.int.map { max($0, 1) }
    if let text = arguments["next_cursor"]?.string {
      guard let cursor = Cursor(text, tool: tool.name, arguments: arguments) else {
        problem = Cursor.foreign
        return nil
      }
      place = cursor
    } else {
      var first = Cursor()
      if paging.sizeParameter != nil, let size = limit ?? paging.size {
        first.size = min(size, paging.size ?? Cursor.largestSize, Cursor.largestSize)
      }
      place = first
    }
    guard ask() else {
      problem = Cursor.foreign
      return nil
    }
  }

  /// Works out the parameters; false when the place cannot be one.
  private mutating func ask() -> Bool {
    let token = place.token
    switch paging {
    case .page(let parameter, let first, _, _, _, _, _, _):
      // The first page is asked for by its number too: some vendors leave fields out of the records
      // when no page is named.
      guard let number = token.isEmpty ? first : digits(token.utf8) else { return false }
      parameters.append((parameter, JSONValue(number)))
    case .offset(let parameter, _, _, _, _, _):
      if !token.isEmpty {
        guard let number = digits(token.utf8) else { return false }
        parameters.append((parameter, JSONValue(number)))
      }
    case .cursor(let parameter, _, _, _, _):
      if !token.isEmpty {
        guard let cursor = vendorCursor(token) else { return false }
        parameters.append((parameter, cursor))
      }
    case .linkHeader, .nextURL:
      if !token.isEmpty {
        continuation = Continuation(token)
        return true
      }
    case .whole:
      return token.isEmpty
    }
    if let name = paging.sizeParameter, let size = place.size {
      parameters.append((name, JSONValue(size)))
    }
    return true
  }

  /// The vendor's own cursor: in a body as it came, since a number is not a text there.
  private func vendorCursor(_ token: String) -> JSONValue? {
    guard isInBody else { return JSONValue(token) }
    guard let value = try? JSONValue(parsing: token), value.kind == .string || value.kind == .number
    else { return nil }
    return value
  }

  /// The records to return and the place after them; nil at the end.
  func cut(_ records: [JSONValue], root: JSONValue, fields: [Field]) -> (
    records: ArraySlice<JSONValue>, next: Cursor?
  ) {
    let start = min(place.skip, records.count)
    let end = start + min(limit ?? .max, records.count - start)
    var next = place
    if end < records.count {
      next.skip = end
      return (records[start..<end], next)
    }
    // A vendor that names the page it was asked for has no other.
    guard let token = nextToken(records.count, root: root, fields: fields), token != place.token
    else { return (records[start..<end], nil) }
    next.token = token
    next.skip = 0
    return (records[start..<end], next)
  }

  /// Why a place could not be asked for; nil when it can.
  func problem(with place: Cursor) -> String? {
    switch paging {
    case .linkHeader, .nextURL:
      place.token.isEmpty ? nil : places?.problem(with: Continuation(place.token))
    case .page, .offset, .cursor, .whole: nil
    }
  }

  /// The vendor's place after this page; nil when this page is the last.
  private func nextToken(_ count: Int, root: JSONValue, fields: [Field]) -> String? {
    switch paging {
    case .page(_, let first, _, _, let next, let total, let pageCount, let more):
      let page = place.token.isEmpty ? first : digits(place.token.utf8) ?? first
      let following = String(page &+ 1)
      if let mark = next ?? more {
        return root.value(atPath: mark)?.isPromising == true ? following : nil
      }
      guard count > 0 else { return nil }
      let done = page &- first &+ 1
      if let pageCount, let pages = root.value(atPath: pageCount)?.integer {
        return done < pages ? following : nil
      }
      return hasMore(after: done, count: count, total: total.flatMap { root.value(atPath: $0) })
        ? following : nil
    case .offset(_, let first, _, _, let total, let hasMore):
      guard count > 0 else { return nil }
      let reached = (digits(place.token.utf8) ?? first) &+ count
      if let hasMore {
        return root.value(atPath: hasMore)?.isPromising == true ? String(reached) : nil
      }
      if let total, let total = root.value(atPath: total)?.integer {
        return reached &- first < total ? String(reached) : nil
      }
      return count >= certainSize ?? count ? String(reached) : nil
    case .cursor(_, let next, let hasMore, _, _):
      if let hasMore, root.value(atPath: hasMore)?.isPromising != true { return nil }
      return root.value(atPath: next)?.cursorText(asJSON: isInBody)
    case .nextURL(let next, _, _, _):
      return token(root.value(atPath: next)?.string)
    case .linkHeader:
      return token(
        fields.lazy.filter { $0.name.equalsIgnoringASCIICase("Link") }
          .compactMap { Self.nextLink($0.value) }.first)
    case .whole: return nil
    }
  }

  /// How many records a page that is not the last has; nil when the spec does not say how many the
  /// vendor gives at most, since it may give fewer than were asked for.
  private var certainSize: Int? { paging.size.map { min($0, place.size ?? $0) } }

  /// Whether numbered pages go on after the first `done` of them, of which the last had `count`.
  private func hasMore(after done: Int, count: Int, total: JSONValue?) -> Bool {
    guard let size = certainSize else {
      // Without a size only the first page can be measured against the total; an empty page ends.
      return done > 1 || count < total?.integer ?? .max
    }
    guard let total = total?.integer else { return count >= size }
    let (before, overflow) = (done &- 1).multipliedReportingOverflow(by: size)
    guard !overflow, total > before else {
      // Records past the total: the vendor's pages are smaller than the spec says.
      return true
    }
    return total &- before > size || count < total &- before
  }

  private func token(_ reference: String?) -> String? {
    guard let reference, !reference.isEmpty else { return nil }
    return Continuation(reference).token(without: keyName)
  }

  /// The target of `rel="next"` (RFC 8288, section 3).
  private static func nextLink(_ value: String) -> String? {
    for link in value.split(separator: "<").map({ $0.split(separator: ">", maxSplits: 1) })
    where link.count == 2 {
      let relations = link[1].lowercased().split { "; ,\t".contains($0) }
      if relations.contains("rel=\"next\"") || relations.contains("rel=next") {
        return String(link[0])
      }
    }
    return nil
  }
}

extension JSONValue {
  /// Whether a vendor's mark says that there are more records: anything but nothing.
  fileprivate var isPromising: Bool {
    switch kind {
    case .null: false
    case .boolean: bool == true
    case .string: string?.isEmpty == false && string != "false"
    case .number: int != 0
    case .array, .object: count > 0
    }
  }

  /// A vendor's cursor; nil for what says that there is none.
  fileprivate func cursorText(asJSON: Bool) -> String? {
    guard isPromising, kind == .string || kind == .number else { return nil }
    return asJSON ? description : string ?? description
  }

  /// A whole number, written as one or as a string of digits.
  fileprivate var integer: Int? { int ?? string.flatMap { JSONNumber($0)?.int } }
}
