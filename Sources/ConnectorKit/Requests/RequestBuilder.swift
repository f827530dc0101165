/// Splits a tool's flat arguments into path, query, fields and body.
///
/// The arguments have been checked against the schema. What is checked here is what a schema cannot
/// say: that a value can stand in a path, a field or a query.
struct RequestBuilder {
  private let tool: ToolDescriptor
  private let route: Route
  private let account: PreparedAccount
  private let dates: DatePlaces
  private(set) var problems: [ArgumentProblem] = []
  private var values: [JSONValue?]
  private var members: [JSONMember] = []

  init(
    _ tool: ToolDescriptor, arguments: JSONValue, account: PreparedAccount, dates: DatePlaces
  ) throws(SchemaError) {
    self.tool = tool
    self.account = account
    self.dates = dates
    let route = try tool.route.get { () throws(SchemaError) in try Route(tool) }
    self.route = route
    values = Array(repeating: nil, count: tool.inputs.count)
    for member in arguments.members {
      if let index = route.inputNames.firstIndex(where: { member.isNamed($0) }) {
        values[index] = member.value
      } else if tool.paging == nil || !member.isPaging {
        members.append(member)
      }
    }
  }

  /// The request for one page, or for the whole when `page` is nil; nil with `problems` set.
  mutating func build(page: inout PageRequest?) throws(SchemaError) -> UpstreamRequest? {
    refuseCredentials()
    bindBody()
    checkFormNames()
    let base = try account.base(for: tool)
    var url = base.bytes
    url.reserveCapacity(url.count + 128)
    appendPath(to: &url)
    guard problems.isEmpty else { return nil }
    // Encoding makes this all but impossible; money moves on these URLs, so it is checked all the
    // same. What is left are two values side by side that make `..` together.
    guard route.isShape(of: url[base.bytes.count...]) else {
      problems.append(
        ArgumentProblem(
          pointer: "", expected: "values that leave the path '\(tool.path)' its shape",
          received: "values that together make a segment '.' or '..'"))
      return nil
    }
    let places = PagePlaces(
      own: base.path(of: url), base: base.path(of: base.bytes),
      templates: tool.paging?.pagesAt ?? [], value: pathValue)
    page?.places = places
    if let continuation = page?.continuation {
      guard let path = places.path(of: continuation) else {
        problems.append(Continuation.elsewhere)
        return nil
      }
      url = base.url(at: path)
      if !continuation.query.isEmpty { url += [0x3F] + continuation.encodedQuery }
    } else {
      appendQuery(page: page, to: &url)
    }
    var fields = account.fields
    appendFields(to: &fields)
    guard problems.isEmpty else { return nil }
    let content = RequestBody(
      tool: tool, route: route, dates: dates, values: values, members: members,
      paging: tool.pagesInBody ? page?.parameters ?? [] : [])
    let body = content.bytes
    if body != nil {
      fields.removeAll { $0.name.equalsIgnoringASCIICase("Content-Type") }
      fields.append(Field(name: "Content-Type", value: content.type))
    }
    account.authorize(&url)
    return UpstreamRequest(
      method: tool.http, url: String(decoding: url, as: UTF8.self), fields: fields, body: body)
  }

  private mutating func appendPath(to url: inout [UInt8]) {
    for piece in route.pieces {
      switch piece {
      case .literal(let bytes): url += bytes
      case .placeholder(let index):
        let input = tool.inputs[index]
        guard let text = text(of: index) else {
          refuseMissing(index)
          continue
        }
        guard !text.isEmpty, text != ".", text != ".." else {
          refuse(input, "a non-empty path segment other than '.' and '..'", values[index])
          continue
        }
        PercentEncoding.append(text.utf8, to: &url)
      }
    }
  }

  /// What fills a placeholder of the tool's path; nil when it has none of that name.
  private func pathValue(_ name: String) -> String? {
    tool.inputs.firstIndex { $0.location == .path && $0.wireName == name }
      .flatMap { text(of: $0) }
  }

  private mutating func appendQuery(page: PageRequest?, to url: inout [UInt8]) {
    var separator: UInt8 = 0x3F
    func begin(_ name: String, _ suffix: String = "") {
      url.append(separator)
      separator = 0x26
      PercentEncoding.append(name.utf8, to: &url)
      url += Array(suffix.utf8)
      url.append(0x3D)
    }
    if !route.query.isEmpty {
      url += [0x3F] + route.query
      separator = 0x26
    }
    for (index, input) in tool.inputs.enumerated() where input.location == .query {
      if let value = values[index], value.kind == .array {
        let texts = value.elements.compactMap { converted($0, input) }
        switch input.style {
        case .comma:
          guard !texts.isEmpty else { continue }
          begin(input.wireName)
          for (position, text) in texts.enumerated() {
            if position > 0 { url.append(0x2C) }
            PercentEncoding.append(text.utf8, to: &url)
          }
        case .repeat, .brackets:
          for text in texts {
            begin(input.wireName, input.style == .brackets ? "%5B%5D" : "")
            PercentEncoding.append(text.utf8, to: &url)
          }
        }
      } else if let text = text(of: index) {
        begin(input.wireName)
        PercentEncoding.append(text.utf8, to: &url)
      } else if isUnset(input) {
        refuseMissing(index)
      }
    }
    for (name, value) in tool.pagesInBody ? [] : page?.parameters ?? [] {
      begin(name)
      PercentEncoding.append((value.string ?? value.description).utf8, to: &url)
    }
  }

  private mutating func appendFields(to fields: inout [Field]) {
    for field in tool.headers {
      fields.removeAll { $0.name.equalsIgnoringASCIICase(field.name) }
      fields.append(field)
    }
    for (index, input) in tool.inputs.enumerated() where input.location == .header {
      guard let text = text(of: index) else {
        if isUnset(input) { refuseMissing(index) }
        continue
      }
      guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
        refuse(input, "visible ASCII characters only", values[index])
        continue
      }
      // The caller's value takes the place of a constant one.
      fields.removeAll { $0.name.equalsIgnoringASCIICase(input.wireName) }
      fields.append(Field(name: input.wireName, value: text))
    }
  }

  /// Fills the body's inputs that are bound to settings and that the caller left out.
  private mutating func bindBody() {
    for (index, input) in tool.inputs.enumerated() where input.location == .body {
      guard let name = input.setting, values[index] == nil else { continue }
      if account.settings[name]?.isEmpty == false {
        values[index] = account.settingValues[name]
      } else if isUnset(input) {
        refuseMissing(index)
      }
    }
  }

  /// A form has no way to escape the brackets around a name.
  private mutating func checkFormNames() {
    guard case .form = tool.body else { return }
    var given = members.map { ($0.key, $0.value) }
    for (index, input) in tool.inputs.enumerated() where input.location == .body {
      if let value = values[index] { given.append((input.name, value)) }
    }
    for (name, value) in given {
      guard let place = RequestBody.unsoundFormName(in: value) else { continue }
      problems.append(
        ArgumentProblem(
          pointer: JSONPointer().appending(name).appending(place).description,
          expected: "a name of one character or more without '[' and ']'",
          received: "a name that a form cannot hold"))
    }
  }

  /// The text of an argument, or of the setting that fills it; nil when there is neither.
  private func text(of index: Int) -> String? {
    let input = tool.inputs[index]
    if let value = values[index], !value.isNull { return converted(value, input) }
    guard let name = input.setting, let text = account.settings[name], !text.isEmpty else {
      return nil
    }
    return text
  }

  /// Whether the account lacks the setting that fills an input. One that is empty was left empty on
  /// purpose.
  private func isUnset(_ input: Input) -> Bool {
    input.setting.map { account.settings[$0] == nil } ?? false
  }

  private func converted(_ value: JSONValue, _ input: Input) -> String? {
    switch value.kind {
    case .null: nil
    case .string: value.string.map { input.format.wireText($0) }
    case .boolean, .number, .array, .object: value.description
    }
  }

  private mutating func refuseCredentials() {
    for (index, input) in tool.inputs.enumerated() where account.isCredential(input) {
      guard values[index] != nil else { continue }
      refuse(input, "nothing, since the account's credentials go there", values[index])
    }
  }

  private mutating func refuseMissing(_ index: Int) {
    let input = tool.inputs[index]
    let setting = input.setting.map { ", or the setting '\($0)' on the account" } ?? ""
    refuse(input, "a value" + setting, values[index])
  }

  private mutating func refuse(_ input: Input, _ expected: String, _ value: JSONValue?) {
    problems.append(
      ArgumentProblem(
        pointer: JSONPointer().appending(input.name).description, expected: expected,
        received: value.map { excerpt(tool.masking($0, of: input), maximumBytes: 80) }
          ?? "nothing"))
  }
}

extension JSONMember {
  private static let limit = Array("limit".utf8)
  private static let cursor = Array("next_cursor".utf8)

  /// Whether this is one of the two arguments that every list tool has.
  fileprivate var isPaging: Bool { isNamed(Self.limit) || isNamed(Self.cursor) }
}
