import MCPServer

/// The resources of the suite.
struct FixtureResources: MCPResourceProvider {
  let resources = [
    MCPResource(
      uri: "test://static-text", name: "static-text", description: "A text that stays the same.",
      mediaType: "text/plain"),
    MCPResource(
      uri: "test://static-binary", name: "static-binary",
      description: "An image that stays the same.", mediaType: "image/png"),
    MCPResource(
      uri: "test://watched-resource", name: "watched-resource",
      description: "A text to subscribe to.", mediaType: "text/plain"),
  ]
  let resourceTemplates = [
    MCPResourceTemplate(
      uriTemplate: "test://template/{id}/data", name: "template",
      description: "Data by its id.", mediaType: "application/json")
  ]

  func read(
    _ uri: String, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPResourceReading> {
    switch uri {
    case "test://static-text":
      return text(uri, "text/plain", "This is the content of the static text resource.")
    case "test://static-binary":
      return .result(
        MCPResourceReading([
          MCPResourceContents(
            uri: uri, mediaType: "image/png", body: .base64(ContentTools.image))
        ]))
    case "test://watched-resource": return text(uri, "text/plain", "Watched resource content")
    default:
      let parts = uri.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0] == "test:", parts[2] == "template", parts[4] == "data",
        !parts[3].isEmpty, parts[3].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      else { throw MCPRefusal(.notFound, "there is no such resource") }
      return text(
        uri, "application/json",
        #"{"id":"\#(parts[3])","templateTest":true,"data":"Data for ID: \#(parts[3])"}"#)
    }
  }

  private func text(
    _ uri: String, _ mediaType: String, _ text: String
  ) -> MCPAnswer<MCPResourceReading> {
    .result(
      MCPResourceReading([
        MCPResourceContents(uri: uri, mediaType: mediaType, body: .text(Array(text.utf8)))
      ]))
  }

  func completions(
    ofVariable variable: String, ofTemplate uriTemplate: String, for text: String
  ) -> [String]? {
    uriTemplate == resourceTemplates[0].uriTemplate && variable == "id" ? ["123"] : nil
  }
}
