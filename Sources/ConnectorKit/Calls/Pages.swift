extension Connection {
  /// Every page of a list, one call at a time, each when it is asked for.
  ///
  /// ```swift
  /// for try await page in finexio.pages(of: Finexio.Invoices.List(limit: 50)) { ... }
  /// ```
  public func pages<Method: Tool, Record>(of tool: Method) -> Pages<Method, Record>
  where Method.Output == Page<Record> {
    Pages(connection: self, tool: tool)
  }

  /// Every record of a list, page by page.
  public func records<Method: Tool, Record>(of tool: Method) -> Records<Method, Record>
  where Method.Output == Page<Record> {
    Records(pages: pages(of: tool))
  }
}

/// The pages of a list. Throws what `Connection.call` throws.
public struct Pages<Method: Tool, Record: FieldValue>: AsyncSequence, Sendable
where Method.Output == Page<Record> {
  let connection: Connection
  let tool: Method

  /// Fetches the next page when it is asked for.
  public struct Iterator: AsyncIteratorProtocol {
    let connection: Connection
    let tool: Method
    var cursor: String?
    var isDone = false

    /// The next page; nil after the last, or after an error.
    public mutating func next() async throws -> Page<Record>? {
      try await next(isolation: nil)
    }

    /// The next page; nil after the last, or after an error.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(CallFailure) -> Page<Record>? {
      guard !isDone else { return nil }
      isDone = true
      var arguments = try connection.arguments(of: tool)
      if let cursor { arguments = try arguments.replacing("next_cursor", with: cursor) }
      let page = try await connection.page(of: Method.self, arguments)
      cursor = page.next_cursor
      isDone = cursor == nil
      return page
    }
  }

  /// Starts before the first page; nothing is fetched yet.
  public func makeAsyncIterator() -> Iterator { Iterator(connection: connection, tool: tool) }
}

/// The records of a list. Throws what `Connection.call` throws.
public struct Records<Method: Tool, Record: FieldValue>: AsyncSequence, Sendable
where Method.Output == Page<Record> {
  let pages: Pages<Method, Record>

  /// Fetches the next page when the records of the last are used up.
  public struct Iterator: AsyncIteratorProtocol {
    var pages: Pages<Method, Record>.Iterator
    var records: ArraySlice<Record> = []

    /// The next record; nil after the last.
    public mutating func next() async throws -> Record? { try await next(isolation: nil) }

    /// The next record; nil after the last.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(CallFailure) -> Record? {
      while records.isEmpty {
        guard let page = try await pages.next(isolation: actor) else { return nil }
        records = page.result[...]
      }
      return records.removeFirst()
    }
  }

  /// Starts before the first record; nothing is fetched yet.
  public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }
}

extension JSONValue {
  /// This object with one member set to a string.
  fileprivate func replacing(
    _ key: String, with text: String
  ) throws(CallFailure) -> JSONValue {
    var json = JSONWriter()
    json.beginObject()
    for member in members where member.key != key {
      json.key(member.key)
      json.write(member.value)
    }
    json.key(key)
    json.write(text)
    json.endObject()
    do {
      return try JSONValue(parsing: json.bytes)
    } catch {
      throw CallFailure(
        code: .internalError, message: "the arguments could not be written: \(error)")
    }
  }
}
