import MiniYAML

/// Header fields that Tenon writes itself. A second value beside one of them would be read in different
/// ways by different servers (RFC 9110, section 5.3).
enum ManagedHeaders {
  private static let ofTransport = ["host", "content-length", "transfer-encoding", "connection"]

  /// Fields that neither a spec may fix nor a caller give.
  static let ofInputs = ofTransport + ["authorization", "content-type"]
  /// Fields that cannot carry a key.
  static let ofKey = ofTransport + ["content-type", "accept"]

  /// What to do instead of fixing one of them.
  static func remedy(for name: String) -> String {
    switch name {
    case "authorization": "describe it under 'authentication'"
    case "content-type": "write 'content_type:' in the body"
    default: "remove it"
    }
  }
}

extension Resolver {
  /// The name under which the API key is sent in the query or in a header; nil when there is none.
  func keyName(in location: String) -> Located<String>? {
    guard case .apiKey(location, let name, _, _) = spec.authentication, !name.value.isEmpty else {
      return nil
    }
    return name
  }

  /// Reports parameters and fields of the whole integration that would be sent twice.
  mutating func checkCollisions() {
    let methods = spec.resources.flatMap(\.methods)
    for paging in ([spec.pagination] + methods.map(\.pagination)).compactMap({ $0 }) {
      if let size = paging.sizeParameter, size.value == paging.parameter?.value {
        report.error(
          .duplicateName, "'\(size.value)' cannot be both the place and the size of a page",
          at: size.position, remedy: "name the vendor's two parameters, or remove 'page_size'")
      }
      guard paging.place?.value != "body", let key = keyName(in: "query") else { continue }
      let own = [paging.parameter, paging.sizeParameter].compactMap { $0 }
      if let taken = own.first(where: { $0.value == key.value }) {
        report.error(
          .duplicateName, "the API key is sent as '\(key.value)' already", at: taken.position,
          remedy: "name the vendor's paging parameter")
      }
    }
    guard let key = keyName(in: "header") else { return }
    let name = key.value.lowercased()
    if ManagedHeaders.ofKey.contains(name) {
      report.error(
        .invalidHeader, "the header '\(key.value)' is set by Tenon itself", at: key.position,
        remedy: "name the field that carries the key")
      return
    }
    for field in spec.headers
    where field.name.value.lowercased() == name && !ManagedHeaders.ofInputs.contains(name) {
      report.error(
        .duplicateName, "the API key is sent as the header '\(key.value)' already",
        at: field.name.position, remedy: "remove it; the key belongs to an account")
    }
  }

  /// Reports parameters and fields of one method that would be sent twice.
  mutating func checkCollisions(
    of method: MethodSpec, _ request: RequestLine, paging: PagingRules?, _ inputs: InputTable
  ) {
    for name in (paging?.parameters ?? []).sorted()
    where paging?.isInBody == false && request.fixedQuery.contains(name) {
      report.error(
        .duplicateName, "the request fixes the query parameter '\(name)', which the paging sets",
        at: method.request.position, remedy: "remove it from the request")
    }
    if let key = keyName(in: "query") {
      if request.fixedQuery.contains(key.value) {
        report.error(
          .duplicateName, "the request fixes '\(key.value)', as which the API key is sent",
          at: method.request.position, remedy: "remove it from the request")
      }
      refuse(inputs, at: .query, sentAs: key.value) { $0 }
    }
    if let key = keyName(in: "header"), !ManagedHeaders.ofInputs.contains(key.value.lowercased()) {
      refuse(inputs, at: .header, sentAs: key.value.lowercased()) { $0.lowercased() }
    }
  }

  private mutating func refuse(
    _ inputs: InputTable, at location: ToolInput.Location, sentAs name: String,
    _ plain: (String) -> String
  ) {
    for input in inputs.entries where input.location == location && plain(input.wireName) == name {
      guard let position = inputs.positions[input.property.name] else { continue }
      report.error(
        .duplicateName, "the API key is sent as '\(input.wireName)' already", at: position,
        remedy: "remove it; the key belongs to an account")
    }
  }
}

extension PagingRules {
  /// The query parameters, or members of the body, that paging sets.
  var parameters: Set<String> {
    var names = Set([sizeParameter].compactMap { $0 })
    switch style {
    case .page(let parameter, _, _, _, _, _), .offset(let parameter, _, _, _),
      .cursor(let parameter, _, _):
      names.insert(parameter)
    case .linkHeader, .nextURL, .whole: break
    }
    return names
  }
}
