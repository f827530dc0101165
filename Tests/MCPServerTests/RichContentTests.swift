import StrictJSON
import Testing

@testable import MCPServer

/// What a tool's result can hold besides an object.
struct RichContentTests {
  private static let text = #"{"type":"text","text":"text"}"#
  private static let image = #"{"type":"image","data":"AAAA","mimeType":"image/png"}"#
  private static let audio = #"{"type":"audio","data":"BBBB","mimeType":"audio/wav"}"#
  private static let resource =
    #"{"type":"resource","resource":{"uri":"sample://page","mimeType":"text/markdown","#
    + ##""text":"# \"Page\"\n"}}"##
  private static let link =
    #"{"type":"resource_link","uri":"sample://page","name":"page","title":"The page","#
    + #""annotations":{"audience":["user"],"priority":0.05,"#
    + #""lastModified":"2026-01-01T00:00:00Z"}}"#
  private static let linkAsText =
    #"{"type":"text","text":"The page: sample://page","#
    + #""annotations":{"audience":["user"],"priority":0.05}}"#

  @Test(arguments: ProtocolVersion.allCases)
  func `each revision gets the kinds that it knows`(_ version: ProtocolVersion) async {
    let endpoint = HTTPEndpoint(.asking())
    let response =
      version.isStateless
      ? await endpoint.sendStateless("tools/call", #""name":"rich""#)
      : await endpoint.send(
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"rich"}}"#,
        changing: ["mcp-protocol-version": version.rawValue])
    let audio =
      version == .`2024-11-05` ? #"{"type":"text","text":"(audio, audio/wav)"}"# : Self.audio
    let link = version < .`2025-06-18` ? Self.linkAsText : Self.link
    #expect(
      response.json?["result"]?["content"]?.elements.map(\.description)
        == [Self.text, Self.image, audio, Self.resource, link])
    #expect(response.json?["result"]?["structuredContent"] == nil)
  }
}
