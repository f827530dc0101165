/// Where the dates lie in an integration's objects, so that only they are looked at.
struct DatePlaces: Sendable {
  /// Which way a value goes, and with that which forms are rewritten.
  enum Direction: Sendable { case toVendor, toCaller }

  private let outline: JSONOutline
  private let forms: [DateForm]

  /// Reads the `dates` of a descriptor.
  /// - Throws: `SchemaError` when they are none: the generator never emits that.
  init(_ text: String) throws(SchemaError) {
    guard !text.isEmpty else {
      outline = JSONOutline()
      forms = []
      return
    }
    guard let outline = (try? JSONValue(parsing: text)).flatMap(JSONOutline.init) else {
      throw SchemaError(message: "'dates' is no outline: \(text.prefix(60))")
    }
    self.outline = outline
    var forms: [DateForm] = []
    for name in outline.names {
      guard let form = DateForm(rawValue: name) else {
        throw SchemaError(message: "'dates' names the format '\(name)', which is none of dates")
      }
      forms.append(form)
    }
    self.forms = forms
  }

  /// What becomes of the dates in `value`, which is of place `number`.
  func edits(of value: JSONValue, at number: Int, _ direction: Direction) -> JSONEdits {
    var edits = JSONEdits()
    outline.forEachString(in: value, at: number) { string, name in
      forms[name].edit(string, direction, &edits)
    }
    return edits
  }
}
