/// How a vendor divides a list into pages. Callers see `limit` and `next_cursor` whatever the style.
/// `size` is the most records a page can have, when known; `sizeParameter` asks for fewer. `pagesAt`
/// are paths below the base URL where further pages may lie besides the tool's own; in them `{name}`
/// is one segment.
public enum Paging: Sendable, Equatable {
  /// Numbered pages. `next` and `hasMore` are paths whose values say that there are more; `total`
  /// counts records; `pageCount` counts pages.
  case page(
    parameter: String, first: Int = 1, sizeParameter: String? = nil, size: Int? = nil,
    next: String? = nil, total: String? = nil, pageCount: String? = nil, hasMore: String? = nil)
  /// The number of the first record that is wanted; `first` is that of the whole list.
  case offset(
    parameter: String, first: Int = 0, sizeParameter: String? = nil, size: Int? = nil,
    total: String? = nil, hasMore: String? = nil)
  /// The vendor's own cursor, found at `next`; `hasMore` is a path that must not be false.
  case cursor(
    parameter: String, next: String, hasMore: String? = nil, sizeParameter: String? = nil,
    size: Int? = nil)
  /// `Link: <...>; rel="next"` (RFC 8288).
  case linkHeader(sizeParameter: String? = nil, size: Int? = nil, pagesAt: [String] = [])
  /// The next page's URL, found at `next`.
  case nextURL(
    next: String, sizeParameter: String? = nil, size: Int? = nil, pagesAt: [String] = [])
  /// The vendor gives the whole list at once.
  case whole

  /// The parameter that asks for fewer records, if there is one.
  var sizeParameter: String? {
    switch self {
    case .page(_, _, let parameter, _, _, _, _, _), .offset(_, _, let parameter, _, _, _),
      .cursor(_, _, _, let parameter, _), .linkHeader(let parameter, _, _),
      .nextURL(_, let parameter, _, _):
      parameter
    case .whole: nil
    }
  }

  /// The most records a page can have, when known.
  var size: Int? {
    switch self {
    case .page(_, _, _, let size, _, _, _, _), .offset(_, _, _, let size, _, _),
      .cursor(_, _, _, _, let size),
      .linkHeader(_, let size, _), .nextURL(_, _, let size, _):
      size
    case .whole: nil
    }
  }

  /// Where pages may lie besides the tool's own path.
  var pagesAt: [String] {
    switch self {
    case .linkHeader(_, _, let paths), .nextURL(_, _, _, let paths): paths
    case .page, .offset, .cursor, .whole: []
    }
  }
}
