import Testing

@Suite struct StyleTests {
  private static let folders = ["Sources", "Specs", "Plugins"]

  private func report(_ file: SourceFile, _ line: Int, _ message: String) {
    Issue.record("\(file.path):\(line + 1): \(message)")
  }

  @Test func `no file is longer than 450 lines`() throws {
    for folder in Self.folders + ["Tests"] {
      for file in try SourceTree.files(under: folder) where file.lines.count > 451 {
        report(
          file, 450,
          "the file has \(file.lines.count - 1) lines, more than 450; split it by concept, one file each"
        )
      }
    }
  }

  @Test func `nothing traps on purpose`() throws {
    let words = [
      "fatalError(": "throw a typed error, or return what stands for nothing",
      "preconditionFailure(": "throw a typed error, or return what stands for nothing",
      "assertionFailure(": "throw a typed error, or return what stands for nothing",
      "precondition(": "guard, and throw a typed error",
      "try!": "handle the error, or pass it on with 'try'",
      "as!": "use 'as?' and say what happens when it fails",
    ]
    for folder in Self.folders {
      for file in try SourceTree.files(under: folder) {
        for (index, line) in file.code.enumerated() {
          for (word, remedy) in words where Self.contains(line, word) {
            report(file, index, "'\(word)' stops the process for everyone; \(remedy)")
          }
        }
      }
    }
  }

  @Test func `nothing is unwrapped by force`() throws {
    for folder in Self.folders {
      for file in try SourceTree.files(under: folder) {
        for (index, line) in file.code.enumerated() where Self.unwrapsByForce(line) {
          report(file, index, "'!' stops the process on nil; use 'guard let', '??' or 'if let'")
        }
      }
    }
  }

  @Test func `nothing is left for later`() throws {
    for folder in Self.folders {
      for file in try SourceTree.files(under: folder) {
        for (index, line) in file.lines.enumerated() {
          for word in ["TODO", "FIXME", "XXX:", "HACK:"] where line.contains(word) {
            report(file, index, "'\(word)': do it now, or open an issue and take the note out")
          }
        }
      }
    }
  }

  @Test func `every unchecked promise gives its reason`() throws {
    for folder in Self.folders {
      for file in try SourceTree.files(under: folder) {
        for (index, line) in file.code.enumerated() {
          let isPromise = ["@unchecked", "nonisolated(unsafe)", "unsafeBitCast"].contains {
            line.contains($0)
          }
          guard isPromise, !Self.hasReason(above: index, in: file) else { continue }
          report(
            file, index,
            "the compiler cannot check this; say in a '//' comment directly above why it holds")
        }
      }
    }
  }

  private static func hasReason(above index: Int, in file: SourceFile) -> Bool {
    guard index > 0 else { return false }
    return file.lines[index - 1].drop { $0 == " " }.hasPrefix("//")
  }

  /// Whether a word stands in the line and is not the end of a longer one.
  static func contains(_ line: String, _ word: String) -> Bool {
    var rest = line[...]
    while let range = rest.firstRange(of: word) {
      let before = line[..<range.lowerBound].last
      if before.map({ !$0.isLetter && !$0.isNumber && $0 != "_" }) ?? true { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  /// Whether the line has a `!` right behind a value or a type.
  static func unwrapsByForce(_ line: String) -> Bool {
    guard line.utf8.contains(0x21) else { return false }
    let letters = Array(line)
    for (index, letter) in letters.enumerated() where letter == "!" && index > 0 {
      let before = letters[index - 1]
      let isBehind = before.isLetter || before.isNumber || "_)]`}\"?".contains(before)
      let word = String(letters[..<index].reversed().prefix { $0.isLetter }.reversed())
      guard isBehind, word != "try", word != "as" else { continue }
      if index + 1 < letters.count, letters[index + 1] == "=" { continue }
      return true
    }
    return false
  }

  @Test func `comments and strings are not taken for code`() {
    let text = #"""
      let a = "x! // try!" // b!
      /* c! /* as! */ d! */ let e = f(#"g! "quoted" \(no!)"#)
      let h = "\(i + "j!") k!"
      """#
    let code = CodeOnly.text(of: text)
    #expect(code.split(separator: "\n").count == 3)
    #expect(!code.contains("!"))
    #expect(code.contains("let e = f("))
    #expect(code.contains("i +"))
    #expect(CodeOnly.text(of: #"let l = "\(m!) n""#).contains("m!"))
  }

  @Test func `an unwrapping is told from a negation`() {
    for line in ["a!", "f()!.b", "c[0]! + 1", "let d: Int!", "e?.f!"] {
      #expect(Self.unwrapsByForce(line), "\(line)")
    }
    for line in ["!a", "a != b", "if !a.b, !(c)", "a!=b", "guard x, !y else"] {
      #expect(!Self.unwrapsByForce(line), "\(line)")
    }
    #expect(Self.contains("try! x", "try!"))
    #expect(!Self.contains("retry!", "try!"))
    #expect(!Self.contains("myprecondition(", "precondition("))
  }
}
