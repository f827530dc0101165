internal import StrictJSON

/// What a task waits for its client to say.
struct TaskQuestion: Sendable {
  struct Open: Sendable {
    /// By which the client knows it.
    let key: String
    /// By which the provider knows it.
    let name: String
    /// One JSON object.
    let request: [UInt8]
  }

  /// What was not answered yet.
  private(set) var open: [Open] = []
  /// Given an `InputResponses` object when all is answered; nil when nobody waits any more.
  let answer = OneShot<JSONValue?>()
  private var answers: [(name: String, value: JSONValue)] = []

  /// - Parameter used: the keys that the task has had: none comes twice ("Task Update Requests").
  init(_ required: MCPInputRequired, _ version: ProtocolVersion, _ used: inout Set<String>) {
    for (name, request) in required.requests {
      var (key, number) = (name, 1)
      while !used.insert(key).inserted {
        number += 1
        key = "\(name)-\(number)"
      }
      var json = JSONWriter()
      json.write(request, in: version)
      open.append(Open(key: key, name: name, request: json.bytes))
    }
  }

  /// Takes a response; one to nothing that is open is ignored.
  mutating func take(_ value: JSONValue, for key: String) {
    guard let place = open.firstIndex(where: { $0.key == key }) else { return }
    answers.append((open.remove(at: place).name, value))
  }

  /// The responses, by the provider's names.
  var responses: JSONValue? {
    var json = JSONWriter()
    json.beginObject()
    for (name, value) in answers {
      json.key(name)
      json.write(value)
    }
    json.endObject()
    return try? JSONValue(parsing: json.bytes)
  }
}
