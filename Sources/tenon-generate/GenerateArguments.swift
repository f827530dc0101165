import MiniYAML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the command line asks for.
struct GenerateArguments {
  static let usage =
    "usage: tenon-generate --output DIR [--mirror | --swift-only] [--display-root DIR] SPEC..."

  var output = ""
  /// Everything is written, and generated files that no spec gives any more are removed.
  var isMirror = false
  /// Only Swift is written: what a build needs.
  var isSwiftOnly = false
  /// The directory that generated headers show paths relative to.
  var displayRoot: String?
  var specs: [String] = []

  init(_ arguments: some Sequence<String>) throws(UsageError) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--output": output = try Self.value(of: argument, &rest)
      case "--display-root": displayRoot = try Self.value(of: argument, &rest)
      case "--mirror": isMirror = true
      case "--swift-only": isSwiftOnly = true
      case _ where argument.hasPrefix("-"):
        throw UsageError(message: "there is no option '\(argument)'")
      default: specs.append(argument)
      }
    }
    guard !output.isEmpty else { throw UsageError(message: "'--output' is missing") }
    guard !(isMirror && isSwiftOnly) else {
      throw UsageError(message: "'--mirror' and '--swift-only' exclude each other")
    }
    displayRoot = displayRoot.map { Self.absolute($0) }
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = rest.popFirst() else {
      throw UsageError(message: "'\(option)' needs a value")
    }
    return value
  }

  /// The path that generated headers show: below the display root when it lies there, else the file
  /// name alone, so that no machine's directories get into what is committed.
  func shownPath(of path: String) -> String {
    guard let displayRoot else { return path.hasPrefix("/") ? Self.name(of: path) : path }
    let whole = Self.absolute(path)
    let root = displayRoot.hasSuffix("/") ? displayRoot : displayRoot + "/"
    return whole.hasPrefix(root) ? String(whole.dropFirst(root.count)) : Self.name(of: path)
  }

  /// A diagnostic with the path as it was given, which SwiftPM and editors open.
  func asGiven(_ diagnostic: Diagnostic) -> String {
    var diagnostic = diagnostic
    if let given = specs.first(where: { shownPath(of: $0) == diagnostic.path }) {
      diagnostic.path = given
    }
    return diagnostic.description
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path from the root of the file system, without symbolic links where it exists.
  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// Why the command line cannot be followed.
struct UsageError: Error {
  let message: String
}
