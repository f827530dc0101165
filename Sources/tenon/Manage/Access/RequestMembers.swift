import StrictJSON

/// The members of a request's body, in the order in which they were added.
struct RequestMembers {
  private var json = JSONWriter()
  private(set) var isEmpty = true

  init() { json.beginObject() }

  /// One JSON object.
  var bytes: [UInt8] {
    var json = json
    json.endObject()
    return json.bytes
  }

  /// Adds a text, unless it is nil.
  mutating func add(_ name: String, _ text: String?) {
    if let text { add(name) { $0.write(text) } }
  }

  mutating func add(_ name: String, _ flag: Bool?) {
    if let flag { add(name) { $0.write(flag) } }
  }

  mutating func add(_ name: String, _ number: Int) { add(name) { $0.write(number) } }

  mutating func addNull(_ name: String) { add(name) { $0.writeNull() } }

  /// Adds a list, unless it is empty.
  mutating func add(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    add(name) { json in
      json.beginArray()
      for text in texts { json.write(text) }
      json.endArray()
    }
  }

  /// Adds an object of texts, nil among them being null, unless it is empty.
  mutating func add(_ name: String, _ texts: [String: String?]) {
    guard !texts.isEmpty else { return }
    add(name) { json in
      json.beginObject()
      for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
        json.key(key)
        if let text { json.write(text) } else { json.writeNull() }
      }
      json.endObject()
    }
  }

  /// Adds an object, unless it is empty.
  mutating func add(_ name: String, _ members: RequestMembers) {
    if !members.isEmpty { add(name) { $0.writeRaw(members.bytes) } }
  }

  private mutating func add(_ name: String, _ write: (inout JSONWriter) -> Void) {
    json.key(name)
    write(&json)
    isEmpty = false
  }
}
