import ConnectorKit
package import StrictJSON

/// Reads a JSON object that somebody sent, and collects everything that is wrong with it.
package struct RequestObject {
  private let value: JSONValue
  private let pointer: JSONPointer
  /// What was found wrong so far.
  package private(set) var problems: [InvalidField] = []

  /// - Parameters:
  ///   - value: what was sent; anything but an object is a problem.
  ///   - keys: the members that it may have.
  ///   - pointer: where it stands.
  package init(_ value: JSONValue, keys: [String], at pointer: JSONPointer = JSONPointer()) {
    self.value = value
    self.pointer = pointer
    guard value.kind == .object else {
      problem(JSONPointer(), "must be an object")
      return
    }
    for member in value.members where !keys.contains(member.key) {
      let near = closestName(to: member.key, in: keys).map { "; did you mean '\($0)'?" }
      problem(
        Self.place(member.key),
        "there is no such member" + (near ?? "; known are \(keys.joined(separator: ", "))"))
    }
  }

  /// A member's value, as it was sent.
  package func member(_ name: String) -> JSONValue? { value[name] }

  /// Whether the member is there, be it null.
  package func has(_ name: String) -> Bool { value[name] != nil }

  /// Notes a problem of a member, or of something in it.
  package mutating func problem(_ names: String..., message: String) {
    var place = JSONPointer()
    for name in names { place.append(name) }
    problem(place, message)
  }

  /// Notes problems that were found by others.
  package mutating func add(_ more: [InvalidField]) { problems += more }

  /// A text of a person: some characters, none of them a control character; nil when there is none.
  package mutating func text(_ name: String, maximum: Int = 200) -> String? {
    guard let member = value[name], !member.isNull else { return nil }
    guard let text = member.string else {
      problem(name, message: "must be a string")
      return nil
    }
    guard let flaw = Self.flaw(of: text, maximum: maximum) else { return text }
    problem(name, message: flaw)
    return nil
  }

  /// What keeps a text from being a name of something; nil when nothing does.
  package static func flaw(of text: String, maximum: Int) -> String? {
    let scalars = text.unicodeScalars
    if scalars.isEmpty { return "must not be empty" }
    if scalars.count > maximum { return "must have at most \(maximum) characters" }
    return scalars.allSatisfy(isPlain)
      ? nil : "must not hold line ends, or characters that are not shown or turn others around"
  }

  /// What `flaw(of:maximum:)` takes but for the length: a `pattern` of JSON Schema, escaped for JSON.
  package static let plainText =
    #"^[^\\u0000-\\u001F\\u007F-\\u009F\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF"#
    + #"\uDB40\uDC00-\uDB40\uDC7F]*$"#

  /// Controls (C0, C1), line separators, marks and overrides of direction, and what takes no room: names
  /// with them look like other names, or hold text that only a program sees. Joiners are let through, which
  /// some scripts need.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F:
      false
    default: true
    }
  }

  /// `true` or `false`; nil when there is none.
  package mutating func bool(_ name: String) -> Bool? {
    guard let member = value[name], !member.isNull else { return nil }
    if let flag = member.bool { return flag }
    problem(name, message: "must be true or false")
    return nil
  }

  /// A list of texts of at most 200 characters each; nil when there is none.
  package mutating func texts(_ name: String, maximum: Int = 1_000) -> [String]? {
    guard let member = value[name], !member.isNull else { return nil }
    guard member.kind == .array else {
      problem(name, message: "must be a list of strings")
      return nil
    }
    guard member.count <= maximum else {
      problem(name, message: "must have at most \(maximum) elements")
      return nil
    }
    var texts: [String] = []
    for (index, element) in member.elements.enumerated() {
      let flaw = element.string.map { Self.flaw(of: $0, maximum: 200) } ?? "must be a string"
      if let flaw {
        problem(name, String(index), message: flaw)
      } else {
        texts.append(element.string ?? "")
      }
    }
    return texts
  }

  /// An object of texts, numbers and truth values, each as its text; null means that there is none. Nil
  /// when the member is not there.
  package mutating func scalars(_ name: String) -> [String: String?]? {
    guard let member = value[name], !member.isNull else { return nil }
    guard member.kind == .object else {
      problem(name, message: "must be an object")
      return nil
    }
    var scalars: [String: String?] = [:]
    for entry in member.members {
      switch entry.value.kind {
      case .null: scalars[entry.key] = .some(nil)
      case .string: scalars[entry.key] = entry.value.string ?? ""
      case .number, .boolean: scalars[entry.key] = entry.value.description
      case .array, .object:
        problem(name, entry.key, message: "must be a string, a number, true or false")
      }
    }
    return scalars
  }

  /// A time in RFC 3339; nil when there is none.
  package mutating func time(_ name: String) -> Int? {
    guard let member = value[name], !member.isNull else { return nil }
    if let text = member.string, let time = milliseconds(ofInternetText: text) { return time }
    problem(
      name, message: "must be a time with its zone, such as '2026-11-21T15:00:00Z' (RFC 3339)")
    return nil
  }

  /// - Throws: `PlatformError.invalid` with every problem, if there is one.
  package func check() throws(PlatformError) {
    if !problems.isEmpty { throw .invalid(problems) }
  }

  private mutating func problem(_ place: JSONPointer, _ message: String) {
    problems.append(
      InvalidField(pointer: pointer.description + place.description, message: message))
  }

  private static func place(_ name: String) -> JSONPointer {
    var place = JSONPointer()
    place.append(name)
    return place
  }
}
