extension RequestBody {
  /// The members as `application/x-www-form-urlencoded` (URL Standard, section 5.2).
  var form: [UInt8] {
    var form: [UInt8] = []
    for member in route.constant.members {
      Self.append(member.value, named: member.key, .repeat, .verbatim, to: &form)
    }
    for (index, input) in tool.inputs.enumerated() where input.location == .body {
      guard let value = values[index] else { continue }
      Self.append(value, named: input.wireName, input.style, input.format, to: &form)
    }
    for member in members {
      Self.append(member.value, named: member.key, .repeat, .verbatim, to: &form)
    }
    for (name, value) in paging { Self.append(value, named: name, .repeat, .verbatim, to: &form) }
    return form
  }

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
    let values = value.kind == .array ? Array(value.elements) : [value]
    let texts = values.filter { !$0.isNull }
      .map { $0.string.map { format.wireText($0) } ?? $0.description }
    switch (value.kind, style) {
    case (.array, .comma):
      if !texts.isEmpty { pair(name, texts.joined(separator: ",")) }
    case (.array, .brackets):
      for text in texts { pair(name + "[]", text) }
    default:
      for text in texts { pair(name, text) }
    }
  }
}
