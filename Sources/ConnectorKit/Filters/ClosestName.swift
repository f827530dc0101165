/// The candidate that `name` was probably meant to be: the closest within a third of its length,
/// counted in letters added, left out or replaced, without regard to case; else one that begins with it;
/// nil when there is neither.
package func closestName(to name: String, in candidates: some Sequence<String>) -> String? {
  let letters = Array(name.lowercased().utf8.prefix(128))
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().utf8)
    let limit = best.map { $0.distance - 1 } ?? min(3, letters.count / 3)
    guard abs(other.count - letters.count) <= limit else { continue }
    var last = Array(0...other.count)
    for (row, letter) in letters.enumerated() {
      var next = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        next.append(
          min(
            last[column] + (letter == otherLetter ? 0 : 1), last[column + 1] + 1, next[column] + 1))
      }
      last = next
    }
    if let distance = last.last, distance <= limit { best = (candidate, distance) }
  }
  if let best { return best.name }
  return letters.count < 3
    ? nil : candidates.first { $0.lowercased().utf8.starts(with: letters) }
}
