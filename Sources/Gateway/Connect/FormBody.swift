import HTTPServer

/// What a form of a page was sent with.
struct FormBody {
  private let values: [String: String]

  private static let maximumBytes = 256 << 10

  /// - Throws: `APIProblem` when it is no form, is too large or names a field twice.
  init(_ request: HTTPRequest) throws(APIProblem) {
    let type = request.field("Content-Type")?.prefix { $0 != ";" }.lowercased() ?? ""
    guard type.trimmed == "application/x-www-form-urlencoded" else {
      throw APIProblem(415, "this takes what its form sends")
    }
    guard request.body.count <= Self.maximumBytes else {
      throw APIProblem(413, "the form is too large")
    }
    guard let text = String(validating: request.body, as: UTF8.self),
      let pairs = RequestText.query(text)
    else { throw APIProblem(400, "the form cannot be read") }
    var values: [String: String] = [:]
    for (name, value) in pairs {
      guard values.updateValue(value, forKey: name) == nil else {
        throw APIProblem(400, "the form has a field twice")
      }
    }
    self.values = values
  }

  /// A form in which nothing was entered.
  init() { values = [:] }

  /// A field; nil when it is not there or nothing was entered.
  subscript(name: String) -> String? {
    guard let value = values[name], !value.isEmpty else { return nil }
    return value
  }

  /// The fields whose names begin so, without that; those in which nothing was entered are left out.
  func group(_ prefix: String) -> [String: String] {
    var group: [String: String] = [:]
    for (name, value) in values where name.hasPrefix(prefix) && !value.isEmpty {
      group[String(name.dropFirst(prefix.count))] = value
    }
    return group
  }
}

extension String {
  /// Without spaces and tabs at its ends.
  fileprivate var trimmed: Substring {
    var text = self[...]
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
