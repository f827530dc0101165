/// How many single-character edits (insert, delete, replace, swap neighbours) turn one text into the
/// other, or nil when it takes more than `limit`: the optimal string alignment distance.
func editDistance(_ left: String, _ right: String, limit: Int) -> Int? {
  let a = Array(left.unicodeScalars)
  let b = Array(right.unicodeScalars)
  guard abs(a.count - b.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    guard let smallest = row.min(), smallest <= limit else { return nil }
    beforeLast = last
    last = row
  }
  guard let distance = last.last, distance <= limit else { return nil }
  return distance
}

/// The candidate that `name` was probably meant to be: the first of the closest within a third of
/// its length, ignoring case and the difference of `-` and `_`.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
  let plain = normalized(name)
  guard !plain.isEmpty else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let limit = min(
      best.map { $0.distance - 1 } ?? 3, plain.count < 3 ? 0 : max(1, plain.count / 3))
    guard limit >= 0 else { break }
    if let distance = editDistance(plain, normalized(candidate), limit: limit) {
      best = (candidate, distance)
    }
  }
  return best?.name
}

private func normalized(_ name: String) -> String {
  String(name.lowercased().map { $0 == "-" ? "_" : $0 })
}

/// `did you mean 'x'?`, or nil when nothing is near.
func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
  nearestName(to: name, in: candidates).map { "did you mean '\($0)'?" }
}
