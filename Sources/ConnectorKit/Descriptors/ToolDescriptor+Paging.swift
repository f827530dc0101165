extension ToolDescriptor {
  /// How many records to ask for with the next of several pages that are to come to `remaining` records
  /// and no more.
  ///
  /// What is asked for decides the vendor's own page size where it can be asked for; elsewhere it only
  /// cuts what comes, and then the whole page is taken as long as there is room.
  /// - Parameter wanted: the size of page that the caller asked for; nil leaves it to the tool.
  package func pageLimit(_ wanted: Int?, remaining: Int) -> Int {
    // What is more than a page may have is left to be refused.
    if let wanted, let most = paging?.size, wanted > most { return wanted }
    let usual = paging?.size ?? (paging?.sizeParameter == nil ? .max : Self.usualPageSize)
    return min(wanted ?? usual, remaining)
  }

  /// What is asked of a vendor that takes a page size and does not say which: many take no more.
  private static let usualPageSize = 100
}
