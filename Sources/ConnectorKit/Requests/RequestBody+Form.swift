extension RequestBody {
  /// The members as `application/x-www-form-urlencoded` (URL Standard, section 5.2).
  var form: [UInt8] {
    var form: [UInt8] = []
    for member in route.constant.members {
      Self.append(member.value, named: member.key, .repeat, .verbatim, to: &form)
    }
    for (index, input) in tool.inputs.enumerated() where input.location == .body {
      guard let value = values[index] else { continue }
      Self.append(
        withDates(value, input.format), named: input.wireName, input.style, input.format, to: &form)
    }
    for member in members {
      Self.append(member.value, named: member.key, .repeat, .verbatim, to: &form)
    }
    for (name, value) in paging { Self.append(value, named: name, .repeat, .verbatim, to: &form) }
    return form
  }

  /// A value with the dates that lie deeper in it as the vendor writes them.
  private func withDates(_ value: JSONValue, _ format: Input.Format) -> JSONValue {
    guard case .holdingDates(let number) = format else { return value }
    var json = JSONWriter()
    json.write(value, dates.edits(of: value, at: number, .toVendor))
    return (try? JSONValue(parsing: json.bytes)) ?? value
  }

  /// An object's members go as `name[key]`, its lists of objects as `name[0][key]`, as PHP and Rack
  /// read them; an empty one as `name=`, since without a word of it the vendor would keep what it has.
  private static func append(
    _ value: JSONValue, named name: String, _ style: Input.ListStyle, _ format: Input.Format,
    to form: inout [UInt8]
  ) {
    func pair(_ name: String, _ text: String) {
      if !form.isEmpty { form.append(0x26) }
      PercentEncoding.appendForm(name.utf8, to: &form)
      form.append(0x3D)
      PercentEncoding.appendForm(text.utf8, to: &form)
    }
    func text(_ value: JSONValue) -> String {
      value.string.map { format.wireText($0) } ?? value.description
    }
    switch value.kind {
    case .null: return
    case .string, .number, .boolean: pair(name, text(value))
    case .array, .object:
      guard value.count > 0 else { return pair(name, "") }
      for member in value.members {
        append(member.value, named: "\(name)[\(member.key)]", style, format, to: &form)
      }
      let elements = Array(value.elements)
      if elements.contains(where: { $0.kind == .object }) {
        for (index, element) in elements.enumerated() {
          append(element, named: "\(name)[\(index)]", style, format, to: &form)
        }
        return
      }
      let texts = elements.filter { !$0.isNull }.map(text)
      switch style {
      case .comma: if !texts.isEmpty { pair(name, texts.joined(separator: ",")) }
      case .brackets: for text in texts { pair(name + "[]", text) }
      case .repeat: for text in texts { pair(name, text) }
      }
    }
  }

  /// Where a name in an object would read as structure once it stands in brackets; nil when none does.
  static func unsoundFormName(in value: JSONValue) -> JSONPointer? {
    for member in value.members {
      if member.key.isEmpty || member.key.contains("[") || member.key.contains("]") {
        return JSONPointer().appending(member.key)
      }
      if let inner = unsoundFormName(in: member.value) {
        return JSONPointer().appending(member.key).appending(inner)
      }
    }
    for (index, element) in value.elements.enumerated() {
      if let inner = unsoundFormName(in: element) {
        var pointer = JSONPointer()
        pointer.append(index)
        return pointer.appending(inner)
      }
    }
    return nil
  }
}
