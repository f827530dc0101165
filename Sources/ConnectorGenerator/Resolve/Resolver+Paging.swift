import MiniYAML

extension Resolver {
  /// The paging of a list method; nil for any other.
  func paging(of method: MethodSpec) -> PagingRules? {
    guard let stated = method.pagination ?? (method.key.value == "list" ? spec.pagination : nil)
    else {
      return method.key.value == "list"
        ? PagingRules(style: .whole, sizeParameter: nil, size: nil, items: "") : nil
    }
    let parameter = stated.parameter?.value ?? ""
    let next = stated.next?.value
    let style: PagingRules.Style =
      switch stated.style.value {
      case "page":
        .page(
          parameter: parameter, first: stated.first?.value ?? 1, next: next,
          total: stated.total?.value, pageCount: stated.pageCount?.value,
          hasMore: stated.hasMore?.value)
      case "offset":
        .offset(
          parameter: parameter, first: stated.first?.value ?? 0, total: stated.total?.value,
          hasMore: stated.hasMore?.value)
      case "cursor":
        .cursor(parameter: parameter, next: next ?? "", hasMore: stated.hasMore?.value)
      case "link_header": .linkHeader
      case "next_url": .nextURL(next: next ?? "")
      default: .whole
      }
    return PagingRules(
      style: style, sizeParameter: stated.sizeParameter?.value, size: stated.size?.value,
      items: stated.items?.value ?? "", isInBody: stated.place?.value == "body",
      pagesAt: stated.pagesAt.map(\.value))
  }

  /// Adds `limit` and `next_cursor`, which stand for whatever the vendor has.
  mutating func addPaging(
    _ paging: PagingRules?, of method: MethodSpec, to inputs: inout InputTable
  ) {
    guard let paging else { return }
    for name in ["limit", "next_cursor"] {
      guard let taken = inputs.positions[name] else { continue }
      report.error(
        .reservedInput, "a list tool has '\(name)' already: it is how callers page", at: taken,
        remedy: "remove it, or rename it and add 'wire_name: \(name)'")
    }
    let own = paging.parameters
    let (location, what): (ToolInput.Location, String) =
      paging.isInBody ? (.body, "member of the body") : (.query, "query parameter")
    for input in inputs.entries where input.location == location && own.contains(input.wireName) {
      report.error(
        .reservedInput, "the \(what) '\(input.wireName)' is set by the paging",
        at: inputs.positions[input.property.name] ?? method.key.position,
        remedy: "remove it; callers page with 'limit' and 'next_cursor'")
    }
    var limit = Schema(kind: .integer, description: "How many records to return at most.")
    limit.words.append(Schema.Word(name: "minimum", json: "1"))
    if let size = paging.size {
      limit.words.append(Schema.Word(name: "maximum", json: String(size)))
    }
    let cursor = Schema(
      kind: .string,
      description: "Cursor of the next page: pass back unchanged the next_cursor of the last "
        + "answer. Leave out for the first page.")
    for (name, schema) in [("limit", limit), ("next_cursor", cursor)] {
      inputs.entries.append(
        ToolInput(
          property: Property(
            name: name, swiftName: name, schema: schema, isRequired: false, isOptional: true),
          location: .paging, wireName: name))
    }
  }

  /// Makes room for the paging in the body.
  mutating func placePaging(
    of method: MethodSpec, _ request: RequestLine, in body: inout Tool.Body
  ) {
    let position = method.pagination?.position ?? method.request.position
    if request.method == "GET" || request.method == "HEAD" {
      report.error(
        .invalidPaging, "a \(request.method) request has no body that could ask for a page",
        at: position, remedy: "give the method a 'pagination' of its own, with 'in: query'")
    } else if method.body == nil {
      body = .object(wrap: "", constant: "")
    } else if case .value = body {
      report.error(
        .invalidPaging, "a body that is one value has no members that could ask for a page",
        at: position, remedy: "describe the body as an object, or page with 'in: query'")
    }
    guard case .object(let members)? = method.body?.constant?.value else { return }
    let own = paging(of: method)?.parameters ?? []
    for member in members where own.contains(member.key) {
      report.error(
        .duplicateName, "'constant' fixes '\(member.key)', which the paging sets",
        at: method.body?.constant?.position ?? position, remedy: "remove it from 'constant'")
    }
  }

  /// Many vendors take the place of a POST's page in the body, where the query would mean nothing and
  /// every page be the first.
  mutating func warnOfUnplacedPaging(
    _ method: MethodSpec, _ request: RequestLine, _ paging: PagingRules?
  ) {
    let stated = method.pagination ?? spec.pagination
    guard request.method == "POST", paging?.parameters.isEmpty == false, stated?.place == nil,
      stated?.style.value != "link_header", stated?.style.value != "next_url"
    else { return }
    report.warning(
      .invalidPaging, "nothing says where this POST asks for its page, so it is the query",
      at: method.pagination?.position ?? method.request.position,
      remedy: "add 'in: query' or 'in: body' to 'pagination'")
  }
}
