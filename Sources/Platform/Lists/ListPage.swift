/// One page of a list, newest first.
package struct ListPage<Element: Sendable>: Sendable {
  /// The elements.
  package let elements: [Element]
  /// Where the list goes on; nil at its end.
  package let nextCursor: String?
  /// How many elements were asked for.
  package let limit: Int
}

extension ListPage {
  /// The page of what was found when one element more than `limit` was looked for: that one only says
  /// that the list goes on.
  /// - Parameter cursor: makes the cursor behind the last element of the page.
  init(found: [Element], limit: Int, cursor: (Element) -> String) {
    let isCut = found.count > limit
    elements = isCut ? Array(found.prefix(limit)) : found
    nextCursor = isCut ? elements.last.map(cursor) : nil
    self.limit = limit
  }
}

extension ListPage: Equatable where Element: Equatable {}

/// What of a list is asked for.
package struct ListRequest: Sendable, Equatable {
  /// How many elements, 1 to 100.
  package let limit: Int
  /// The `nextCursor` of the page before; nil for the first.
  package let cursor: String?

  /// The first page, or the next.
  package init(limit: Int = 50, cursor: String? = nil) {
    self.limit = limit
    self.cursor = cursor
  }

  func checkedLimit() throws(PlatformError) -> Int {
    guard (1...100).contains(limit) else {
      throw .invalid([InvalidField(pointer: "/limit", message: "must be a number from 1 to 100")])
    }
    return limit
  }
}
