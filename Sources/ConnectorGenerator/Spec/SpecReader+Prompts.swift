import MiniYAML

extension SpecReader {
  private static let promptKeys = ["title", "description", "arguments", "guides", "text"]
  private static let guideKeys = ["title", "description", "text"]

  /// `prompts`.
  mutating func prompts(_ node: YAMLNode) -> [PromptSpec] {
    (mapping(node, "'prompts'") ?? []).map { prompt($0.key, $0.value) }
  }

  /// `guides`.
  mutating func guides(_ node: YAMLNode) -> [GuideSpec] {
    (mapping(node, "'guides'") ?? []).map { guide($0.key, $0.value) }
  }

  private mutating func prompt(_ name: YAMLNode, _ node: YAMLNode) -> PromptSpec {
    var prompt = PromptSpec(name: Located(name.text, at: name.position))
    let owner = "prompt '\(name.text)'"
    guard let members = mapping(node, owner) else { return prompt }
    for (key, value) in members {
      let what = "'\(key.text)'"
      switch key.text {
      case "title": prompt.title = nonEmptyText(value, what)
      case "description": prompt.description = prose(value, what)
      case "arguments":
        prompt.arguments = (mapping(value, what) ?? []).map { key, value in
          PropertySpec(
            name: Located(key.text, at: key.position), schema: schema(value, in: .argument))
        }
      case "guides": prompt.guides = texts(value, what)
      case "text": prompt.text = template(value, "the text of \(owner)")
      default: unknownKey(key, in: "a prompt", known: Self.promptKeys)
      }
    }
    needWords(of: owner, in: node, at: prompt.name)
    return prompt
  }

  private mutating func guide(_ name: YAMLNode, _ node: YAMLNode) -> GuideSpec {
    var guide = GuideSpec(name: Located(name.text, at: name.position))
    let owner = "guide '\(name.text)'"
    guard let members = mapping(node, owner) else { return guide }
    for (key, value) in members {
      let what = "'\(key.text)'"
      switch key.text {
      case "title": guide.title = nonEmptyText(value, what)
      case "description": guide.description = prose(value, what)
      case "text": guide.text = template(value, "the text of \(owner)")
      default: unknownKey(key, in: "a guide", known: Self.guideKeys)
      }
    }
    needWords(of: owner, in: node, at: guide.name)
    return guide
  }

  /// What people choose by, and what they get.
  private mutating func needWords(
    of owner: String, in node: YAMLNode, at name: Located<String>
  ) {
    let remedies = [
      ("description", "say what it is for; people and models choose by it"),
      ("text", "add 'text: |' and what it says"),
    ]
    for (key, remedy) in remedies where node[key] == nil {
      report.error(.missingKey, "\(owner) has no '\(key)'", at: name.position, remedy: remedy)
    }
  }
}
