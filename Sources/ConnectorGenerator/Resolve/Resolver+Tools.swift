import MiniYAML

extension Resolver {
  /// One method; nil when its request cannot be read.
  mutating func tool(_ method: MethodSpec, named name: String, of resource: ResourceSpec) -> Tool? {
    let path = "\(resource.name.value).\(method.key.value)"
    let typeName = swiftName(of: resource) + swiftName(of: method)
    guard var request = RequestLine(method.request, report: &report) else {
      // What cannot be placed is still looked up, so that its models count as used.
      for input in method.path + method.query + method.headers {
        _ = schema(input.schema, hoist: HoistName(parent: typeName, name: input.name.value))
      }
      return nil
    }
    fixQuery(method, &request)
    var inputs = InputTable(methodPath: path)
    pathInputs(method, request, typeName, &inputs)
    queryInputs(method, request, typeName, &inputs)
    headerInputs(method, typeName, &inputs)
    let headers = fixedHeaders(method, inputs)
    let paging = self.paging(of: method)
    var body = self.body(method, request, resource, typeName, &inputs)
    if paging?.isInBody == true { placePaging(of: method, request, in: &body) }
    warnOfUnplacedPaging(method, request, paging)
    addPaging(paging, of: method, to: &inputs)
    checkCollisions(of: method, request, paging: paging, inputs)
    let answer = self.answer(method, request, paging: paging, typeName)
    for input in inputs.entries { propertyNames.insert(input.property.swiftName) }
    checkScopes(method.scopes)
    if method.description == nil {
      report.warning(
        .missingDescription, "method '\(path)' has no description, so it is not served",
        at: method.key.position, remedy: "say what it does and when to use it")
    }
    let baseURL = method.baseURL.map { checkBaseURL($0) }
    let title =
      method.title?.value
      ?? ToolName.title(of: name, integration: spec.name.value, label: spec.label.value)
    let deprecation = method.deprecated ? " Deprecated by the vendor." : ""
    return Tool(
      name: name, method: method.key.value, swiftName: swiftName(of: method), title: title,
      summary: (method.description?.value ?? title + ".") + deprecation,
      tags: method.tags ?? resource.tags, http: request.method, path: request.target,
      baseURL: baseURL, inputs: inputs.entries, headers: headers, body: body,
      contentType: method.body?.contentType?.value, answer: answer, paging: paging,
      errors: method.errors?.completed(by: spec.errors), annotations: hints(method, request.method),
      scopes: method.scopes.map(\.value),
      isServed: method.description != nil && !inputs.lacksDescription,
      record: record(of: method, request, inputs.entries, resource))
  }

  private mutating func checkScopes(_ scopes: [Located<String>]) {
    guard !scopes.isEmpty else { return }
    guard case .oauth2(let oauth) = spec.authentication else {
      report.error(
        .unknownScope, "'scopes' needs an authentication with scheme 'oauth2'",
        at: scopes[0].position, remedy: "remove them")
      return
    }
    let names = oauth.scopes.map(\.name.value)
    for scope in scopes where !names.contains(scope.value) {
      report.error(
        .unknownScope, "there is no scope '\(scope.value)'", at: scope.position,
        remedy: suggestion(for: scope.value, among: names)
          ?? "add it to the 'scopes' of 'authentication'")
    }
  }

  /// What the verb and the kind of method promise, unless the spec says otherwise.
  private mutating func hints(_ method: MethodSpec, _ verb: String) -> Tool.Hints {
    let stated = method.annotations
    let readOnly = stated.readOnly?.value ?? (verb == "GET" || verb == "HEAD")
    let isCreation = method.key.value == "create"
    let isReplacing = (verb == "PUT" && !isCreation) || verb == "DELETE"
    return Tool.Hints(
      readOnly: readOnly,
      destructive: stated.destructive?.value ?? (!readOnly && !isCreation),
      idempotent: stated.idempotent?.value ?? (readOnly || isReplacing),
      openWorld: stated.openWorld?.value ?? true)
  }

  /// What a success holds, and which types vendors send.
  private mutating func answer(
    _ method: MethodSpec, _ request: RequestLine, paging: PagingRules?, _ typeName: String
  ) -> Tool.Answer {
    let isList = paging != nil
    if request.method == "HEAD", let answer = headAnswer(method, isList: isList) { return answer }
    let hoist = HoistName(parent: typeName, name: isList ? "records" : "result")
    guard let returns = method.returns else {
      return isList
        ? .many(at: paging?.items ?? "", .anything) : .one(at: "", .anything, isOptional: false)
    }
    let at = returns.at?.value
    switch returns.form {
    case .many(let spec):
      let schema = self.schema(spec, hoist: hoist.element)
      mark(schema, in: \.answerTypes)
      if !isList { warnOfLostItems(returns) }
      return .many(at: at ?? paging?.items ?? "", schema)
    case .one(let spec):
      let schema = self.schema(spec, hoist: hoist)
      mark(schema, in: \.answerTypes)
      if isList { notAList(returns, request) }
      return .one(at: at ?? "", schema, isOptional: returns.isOptional)
    case .text, .empty, .header:
      if isList { notAList(returns, request) }
      if case .header(let name) = returns.form { return .header(name.value) }
      if case .text = returns.form { return .text }
      return .empty
    }
  }

  /// The answer to HEAD, which has fields but no content (RFC 9110, section 9.3.2); nil after a report.
  private mutating func headAnswer(_ method: MethodSpec, isList: Bool) -> Tool.Answer? {
    switch method.returns?.form {
    case nil where !isList: return .empty
    case .empty? where !isList: return .empty
    case .header(let name)? where !isList: return .header(name.value)
    default: break
    }
    report.error(
      .invalidAnswer, "the answer to a HEAD request holds nothing",
      at: method.returns?.position ?? method.request.position,
      remedy: isList ? "a list needs 'GET'" : "write 'returns: empty' or '{header: NAME}', or 'GET'"
    )
    return nil
  }

  /// What is no list of the integration's does not lie where its lists do: easily forgotten.
  private mutating func warnOfLostItems(_ returns: ReturnsSpec) {
    guard returns.isShort, let items = spec.pagination?.items else { return }
    report.warning(
      .invalidAnswer, "the 'items' of 'pagination' say nothing of this method, which is no list",
      at: returns.position,
      remedy:
        "write '{many: TYPE, at: \(items.value)}', or '{many: TYPE}' for an answer that is the "
        + "list itself")
  }

  private mutating func notAList(_ returns: ReturnsSpec, _ request: RequestLine) {
    guard request.method != "HEAD" else { return }
    report.error(
      .invalidAnswer, "a list method returns many", at: returns.position,
      remedy:
        "write 'returns: [TYPE]' or '{many: TYPE, at: PATH}'; what gives one has another name than "
        + "'list' and no 'pagination'")
  }
}
