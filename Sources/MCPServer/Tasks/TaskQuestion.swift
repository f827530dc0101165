internal import StrictJSON

/// What a task waits for its client to say.
struct TaskQuestion: Sendable {
  struct Open: Sendable {
    /// By which the client knows it.
    let key: String
    /// By which the provider knows it.
    let name: String
    let asked: MCPInputRequest
    /// The same, as one JSON object.
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
      open.append(Open(key: key, name: name, asked: request, request: json.bytes))
    }
  }

  /// Takes responses, all or none; those to nothing that is open are ignored.
  /// - Throws: when one does not fit what was asked.
  mutating func take(_ responses: JSONValue) throws(RPCError) {
    var left = self
    for response in responses.members {
      guard let place = left.open.firstIndex(where: { $0.key == response.key }) else { continue }
      let question = left.open.remove(at: place)
      do throws(FormProblem) {
        guard let value = try question.asked.fitting(response.value) else {
          throw FormProblem(
            "\"action\": expected \"accept\", \"decline\" or \"cancel\", received none of them")
        }
        left.answers.append((question.name, value))
      } catch {
        throw .invalidParams(error.inResponse(response.key))
      }
    }
    self = left
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
