import Gateway

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Options of `tenon serve` that take more than to be read.
enum ServeOptions {
  /// What is written of each request.
  static func requestLog(_ arguments: Arguments) throws(UsageError) -> RequestLogForm? {
    switch arguments.value("--log") {
    case nil: return isatty(2) == 1 ? .text : .json
    case "off": return nil
    case let word?:
      guard let form = RequestLogForm(rawValue: word) else {
        throw UsageError(message: "'--log' takes json, text or off, not '\(word)'")
      }
      return form
    }
  }

  /// When a call becomes a task; nil for never.
  static func taskAfterSeconds(_ arguments: Arguments) throws(UsageError) -> Double? {
    guard arguments.value("--task-after") != "off" else { return nil }
    return try arguments.number("--task-after", in: 0...3_600).map(Double.init)
      ?? ToolServer.usualTaskAfterSeconds
  }

  /// How often tokens, keys and accounts may be used.
  /// - Parameter isProtected: whether there are limits unless they are given.
  static func limits(
    _ arguments: Arguments, isProtected: Bool
  ) throws(UsageError) -> LimitSettings {
    let token = try quota("--limit-token", arguments, isProtected ? "1000/10" : "off")
    let account = try quota("--limit-account", arguments, isProtected ? "200/10" : "off")
    let calls = try arguments.number("--max-calls", in: 1...1_000_000) ?? 1_024
    // A vendor has so many connections; what comes beyond them would wait.
    return LimitSettings(
      token: token, account: account, callsPerVendor: account == nil ? nil : min(calls, 256))
  }

  private static func quota(
    _ name: String, _ arguments: Arguments, _ usual: String
  ) throws(UsageError) -> RateQuota? {
    let text = arguments.value(name) ?? usual
    guard text != "off" else { return nil }
    guard let quota = RateQuota(text) else {
      throw UsageError(
        message: "'\(name)' takes a number of times and seconds such as 200/10, or off, "
          + "not '\(text)'")
    }
    return quota
  }
}
