import MiniYAML

extension Resolver {
  /// Adds the query parameters that every call of a method sends to its request.
  mutating func fixQuery(_ method: MethodSpec, _ request: inout RequestLine) {
    for field in method.fixedQuery {
      if request.fixedQuery.contains(field.name.value) {
        report.error(
          .duplicateName, "the request fixes the query parameter '\(field.name.value)' already",
          at: field.name.position, remedy: "remove one of the two")
      }
      request.fix(field.name.value, field.value.value)
    }
  }

  /// The fields that every call of a method carries.
  mutating func fixedHeaders(
    _ method: MethodSpec, _ inputs: InputTable
  ) -> [Integration.Header] {
    var taken: [String: SourcePosition] = [:]
    for input in inputs.entries where input.location == .header {
      taken[input.wireName.lowercased()] = inputs.positions[input.property.name]
    }
    return method.fixedHeaders.map { field in
      let name = field.name.value.lowercased()
      if !isFieldName(name) {
        report.error(
          .invalidHeader, "'\(field.name.value)' is no header name", at: field.name.position,
          remedy: "letters, digits and '-'")
      } else if ManagedHeaders.ofInputs.contains(name) {
        report.error(
          .invalidHeader, "the header '\(field.name.value)' is set by Tenon itself",
          at: field.name.position, remedy: ManagedHeaders.remedy(for: name))
      }
      if let first = taken[name] {
        report.error(
          .duplicateName, "the header '\(field.name.value)' is at line \(first) too",
          at: field.name.position, remedy: "remove one of the two")
      }
      taken[name] = field.name.position
      if let key = keyName(in: "header"), key.value.lowercased() == name {
        report.error(
          .duplicateName, "the API key is sent as '\(field.name.value)' already",
          at: field.name.position, remedy: "remove it; the key belongs to an account")
      }
      if !field.value.value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
        report.error(
          .invalidHeader, "a header value is one line of ASCII", at: field.value.position)
      }
      return Integration.Header(name: field.name.value, value: field.value.value)
    }
  }
}
