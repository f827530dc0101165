/// An entry of `prompts`.
struct PromptSpec: Sendable {
  let name: Located<String>
  var title: Located<String>?
  var description: Located<String>?
  var arguments: [PropertySpec] = []
  var guides: [Located<String>] = []
  /// Nil when it is missing or cannot be read.
  var text: TextTemplate?

  init(name: Located<String>) { self.name = name }
}

/// An entry of `guides`.
struct GuideSpec: Sendable {
  let name: Located<String>
  var title: Located<String>?
  var description: Located<String>?
  /// Nil when it is missing or cannot be read.
  var text: TextTemplate?

  init(name: Located<String>) { self.name = name }
}
