extension RateLimit {
  /// Reads the fields of an answer: those the spec names, then the usual ones.
  /// - Parameter now: seconds since 1970, for fields that hold a time of day.
  init?(_ fields: [Field], rules: RateLimitRules?, now: () -> Int) {
    let usual = UsualRateLimit(fields, now)
    guard let rules else {
      self.init(limit: usual.limit, remaining: usual.remaining, reset: usual.reset)
      return
    }
    let reset =
      rules.reset.flatMap { Self.reset($0, rules.resetForm, fields, now) } ?? usual.reset
    var windows = rules.windows.map { Window($0, fields) }
    let named = rules.problem.flatMap { fields.first(named: $0) }.flatMap(rules.window(namedIn:))
    let isSpokenOf = named != nil || windows.contains { $0.limit != nil || $0.remaining != nil }
    if windows.count == 1 {
      windows[0].remaining = windows[0].remaining ?? usual.remaining
    } else if !isSpokenOf, usual.limit != nil || usual.remaining != nil {
      // The usual fields do not say which of several windows they are about.
      self.init(limit: usual.limit, remaining: usual.remaining, reset: reset)
      return
    }
    let usedUp = named ?? windows.firstIndex { $0.remaining == 0 }
    let current = usedUp ?? 0
    for (index, rule) in rules.windows.enumerated() {
      // A constant alone says nothing of this answer.
      guard case .constant(let limit)? = rule.limit,
        windows[index].remaining != nil || (index == current && reset != nil)
      else { continue }
      windows[index].limit = limit
    }
    if windows.count == 1 { windows[0].limit = windows[0].limit ?? usual.limit }
    if windows.count == 1 || usedUp != nil { windows[current].reset = reset }
    let told = windows.indices.contains(current) ? windows[current] : nil
    self.init(
      limit: told?.limit, remaining: told?.remaining, reset: reset,
      windows: windows.filter { !$0.name.isEmpty && ($0.limit != nil || $0.remaining != nil) })
  }

  private static func reset(
    _ source: RateLimitRules.Source, _ form: RateLimitRules.ResetForm, _ fields: [Field],
    _ now: () -> Int
  ) -> Int? {
    guard case .header(let name) = source else {
      return source.count(in: fields).flatMap(UsualRateLimit.plausible)
    }
    guard let text = fields.first(named: name) else { return nil }
    let seconds: Int? =
      switch form {
      case .seconds: leadingCount(text)
      case .milliseconds: leadingCount(text).map { $0 / 1_000 + ($0 % 1_000 > 0 ? 1 : 0) }
      case .epoch: leadingCount(text).map { $0 - now() }
      case .httpDate: HTTPDate.seconds(text).map { $0 - now() }
      }
    return seconds.flatMap(UsualRateLimit.plausible)
  }
}

extension RateLimit.Window {
  /// What the fields of an answer say of a window; a constant is no such thing.
  fileprivate init(_ rule: RateLimitRules.Window, _ fields: [Field]) {
    var limit: Int?
    if case .header? = rule.limit { limit = rule.limit?.count(in: fields) }
    self.init(
      name: rule.name, limit: limit, remaining: rule.remaining?.count(in: fields),
      seconds: rule.seconds)
  }
}

extension RateLimitRules.Source {
  /// The number; nil when the field is not there or holds none.
  fileprivate func count(in fields: [Field]) -> Int? {
    switch self {
    case .constant(let value): value
    case .header(let name): fields.first(named: name).flatMap(leadingCount)
    }
  }
}
