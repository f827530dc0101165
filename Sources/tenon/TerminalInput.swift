import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What somebody types, where there is somebody.
enum TerminalInput {
  /// Whether questions can be asked and answered.
  static var isThere: Bool { isatty(0) == 1 && isatty(2) == 1 }

  /// Asks for a line; nil where nobody can answer.
  static func line(_ question: String) -> String? {
    guard isThere else { return nil }
    Terminal.ask(question)
    return readLine(strippingNewline: true)
  }

  /// Asks for a line that is not shown while it is typed; nil where nobody can answer.
  static func secret(_ question: String) -> String? {
    guard isThere else { return nil }
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return nil }
    hidden.withLock { $0 = settings }
    // Whoever gives up with Ctrl-C finds his terminal as it was.
    atexit { TerminalInput.show() }
    settings.c_lflag &= ~tcflag_t(ECHO)
    // Hidden before it is asked: what is answered at once is neither shown nor lost.
    tcsetattr(0, TCSANOW, &settings)
    Terminal.ask(question)
    defer {
      show()
      Terminal.error("")
    }
    return readLine(strippingNewline: true)
  }

  /// Whether somebody agrees to what cannot be undone.
  /// - Throws: `UsageError` where nobody can be asked and nothing says so beforehand.
  static func agrees(_ question: String, _ arguments: Arguments) throws(UsageError) -> Bool {
    if arguments.has("--yes") { return true }
    guard let answer = line("\(question) [y/N] ") else {
      throw UsageError(message: "nobody can be asked here; '--yes' says that it is meant")
    }
    return ["y", "yes"].contains(answer.lowercased())
  }

  /// What the terminal was set to before something was hidden.
  private static let hidden = Mutex<termios?>(nil)

  private static func show() {
    hidden.withLock { settings in
      guard var before = settings else { return }
      tcsetattr(0, TCSANOW, &before)
      settings = nil
    }
  }
}
