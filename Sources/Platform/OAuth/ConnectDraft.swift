import StrictJSON

/// What is remembered of an attempt to connect while the person is at the vendor's.
struct ConnectDraft: Sendable, Equatable {
  var link: String
  var integration: String
  var settings: [String: String]
  var label: String
  var origin: String?
  var callbackURI: String
  var verifier: String?
  /// Once the vendor has given them, while the person chooses among `connections`.
  var tokens: [String: String] = [:]
  var connections: [VendorConnection] = []

  /// As JSON, to be sealed.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in [
      ("link", link), ("integration", integration), ("label", label), ("origin", origin ?? ""),
      ("callback_uri", callbackURI), ("verifier", verifier ?? ""),
    ] {
      writer.key(name)
      writer.write(value)
    }
    writer.key("settings")
    writer.write(settings)
    writer.key("tokens")
    writer.write(tokens)
    writer.key("connections")
    writer.beginArray()
    for connection in connections {
      writer.beginArray()
      writer.write(connection.value)
      writer.write(connection.label)
      writer.endArray()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

extension ConnectDraft {
  /// Reads what `bytes` wrote; nil for anything else.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSONValue(parsing: bytes), let link = json["link"]?.string,
      let integration = json["integration"]?.string, let label = json["label"]?.string,
      let callbackURI = json["callback_uri"]?.string
    else { return nil }
    func map(_ name: String) -> [String: String] {
      var map: [String: String] = [:]
      for member in (json[name] ?? .null).members { map[member.key] = member.value.string }
      return map
    }
    self.link = link
    self.integration = integration
    self.label = label
    self.callbackURI = callbackURI
    origin = json["origin"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    verifier = json["verifier"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    settings = map("settings")
    tokens = map("tokens")
    connections = (json["connections"] ?? .null).elements.compactMap { pair in
      guard let value = pair[0]?.string, let label = pair[1]?.string else { return nil }
      return VendorConnection(value: value, label: label)
    }
  }
}
