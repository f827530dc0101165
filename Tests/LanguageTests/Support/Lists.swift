import ConnectorKit

/// What an agent is told of a list with the filter `kind`, whatever its style of paging.
func listSchema(maximum: Int?) throws -> JSONValue {
  let most = maximum.map { #","maximum":\#($0)"# } ?? ""
  return try json(
    #"""
    {"type": "object", "properties": {
      "kind": {"type": "string", "description": "Only this kind."},
      "limit": {"type": "integer", "description": "How many records to return at most.", "minimum": 1\#(most)},
      "next_cursor": {"type": "string", "description": "Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}},
     "additionalProperties": false}
    """#)
}

/// The whole result of a list that was called with a cursor of anything else.
func refusalOfCursor(by tool: String) -> String {
  refusal(
    by: tool,
    (
      "/next_cursor",
      "the next_cursor of this tool's last answer, unchanged, with the other arguments as they were",
      "another text"
    ))
}

extension Connection {
  /// The records of every page, one page a text, by calling again with each `next_cursor` as an
  /// agent does.
  func walk(_ tool: String, _ arguments: KeyValuePairs<String, JSONValue>) async throws -> [String]
  {
    var pages: [String] = []
    var cursor: [String] = []
    while pages.count < 10 {
      let members = arguments.map { "\"\($0)\":\($1)" } + cursor
      let result = await call(
        tool, arguments: try json("{\(members.joined(separator: ","))}"))
      let answer = try json(result.text)
      pages.append(answer["result"]?.description ?? result.text)
      guard let next = answer["next_cursor"], !next.isNull else { break }
      cursor = ["\"next_cursor\":\(next)"]
    }
    return pages
  }
}
