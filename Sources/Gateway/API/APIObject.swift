import ConnectorKit

/// A kind of object that the API answers with: a component of its description.
///
/// What writes the objects stands elsewhere; tests hold real answers against this.
struct APIObject: Sendable {
  /// The name of the component.
  let name: String
  let summary: String
  /// The members that are always there.
  let members: [APIField]
  /// The members that are left out where they say nothing.
  let optional: [APIField]

  init(_ name: String, _ summary: String, _ members: [APIField], optional: [APIField] = []) {
    self.name = name
    self.summary = summary
    self.members = members
    self.optional = optional
  }

  /// A schema that is this one.
  var reference: String { ##"{"$ref":"#/components/schemas/\##(name)"}"## }

  /// This or null.
  var optionalReference: String { #"{"anyOf":[\#(reference),{"type":"null"}]}"# }

  /// A page of a list of these.
  var page: APIObject {
    APIObject(
      "\(name)Page", "A page of a list.",
      [
        APIField("result", APIField.list(of: reference), "The elements, newest first."),
        APIField(
          "next_cursor", APIField.optionalString, "Where the list goes on; null at its end."),
        APIField("limit", APIField.integer, "How many elements the page has at most."),
      ])
  }

  func writeSchema(to json: inout JSONWriter) {
    json.beginObject()
    json.key("type")
    json.write("object")
    json.key("description")
    json.write(summary)
    json.key("required")
    json.beginArray()
    for member in members { json.write(member.name) }
    json.endArray()
    json.key("properties")
    json.beginObject()
    for member in members + optional {
      json.key(member.name)
      member.writeSchema(to: &json)
    }
    json.endObject()
    json.endObject()
  }
}
