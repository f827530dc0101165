import PatternMatching

/// Why the runtime could not use a pattern, or nil when it can.
func patternProblem(_ source: String) -> String? {
  do throws(PatternError) {
    _ = try Pattern(source)
    return nil
  } catch {
    return "\(error)"
  }
}

/// Whether a text matches, or nil when the pattern itself is wrong.
func patternMatches(_ source: String, _ text: String) -> Bool? {
  do throws(PatternError) {
    return try Pattern(source).matches(text)
  } catch {
    return nil
  }
}
