import ConnectorKit
import HTTPFields
import HTTPServer
import Sandbox
import Synchronization
import Testing

@testable import Gateway

/// A person's browser: keeps cookies, follows redirects by hand, sends forms.
final class Browser: Sendable {
  private let world: ConnectWorld
  private let cookies = Mutex<[String: String]>([:])

  init(_ world: ConnectWorld) { self.world = world }

  /// The names of the cookies that it keeps.
  var cookieNames: [String] { cookies.withLock { $0.keys.sorted() } }

  func get(_ target: String) async -> HTTPResponse { await send("GET", target) }

  /// Sends a form, with what its page had hidden in it.
  func post(
    _ target: String, _ page: HTTPResponse, _ entries: [(String, String)] = [],
    fields: [HTTPField] = [HTTPField(name: "Sec-Fetch-Site", value: "same-origin")]
  ) async -> HTTPResponse {
    var body: [UInt8] = []
    for (name, value) in Self.hidden(page.text) + entries {
      if !body.isEmpty { body.append(0x26) }
      PercentEncoding.appendForm(name.utf8, to: &body)
      body.append(0x3D)
      PercentEncoding.appendForm(value.utf8, to: &body)
    }
    let type = HTTPField(name: "Content-Type", value: "application/x-www-form-urlencoded")
    return await send("POST", target, fields + [type], body)
  }

  /// Opens the page of a link; its target and the page.
  func open(_ link: String) async throws -> (target: String, page: HTTPResponse) {
    let first = await get(link)
    #expect(first.status == 303, "\(first.text)")
    let target = try #require(first.field("Location"))
    return (target, await get(target))
  }

  /// Goes from a link to the vendor's page.
  func begin(_ link: String) async throws -> String {
    let (target, page) = try await open(link)
    let answer = await post(target, page)
    #expect(answer.status == 303, "\(answer.text)")
    return try #require(answer.field("Location"))
  }

  /// Decides at the vendor's page; the target with which the browser comes back.
  func decide(
    _ url: String, _ decision: String = "approve", tenants: [String] = [ConnectWorld.first]
  ) async throws -> String {
    let page = try await world.askVendor(UpstreamRequest(method: .get, url: url))
    let hidden = Self.hidden(String(decoding: page.body, as: UTF8.self))
    let form =
      (hidden + [("decision", decision)] + tenants.map { ("tenant", $0) })
      .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    let answer = try await world.askVendor(
      UpstreamRequest(
        method: .post, url: world.sandbox.origin + "/identity/connect/authorize",
        fields: [Field(name: "Content-Type", value: "application/x-www-form-urlencoded")],
        body: Array(form.utf8)))
    let location = answer.fields.first { $0.name.lowercased() == "location" }?.value ?? ""
    let origin = world.backend.publicOrigin
    #expect(location.hasPrefix("\(origin)/connect/xero/callback?"), "\(page.status)")
    return String(location.dropFirst(origin.count))
  }

  /// The whole way, where one organisation is opened; what the callback answers.
  @discardableResult
  func connect(_ link: String) async throws -> HTTPResponse {
    await get(try await decide(try await begin(link)))
  }

  private func send(
    _ method: String, _ target: String, _ fields: [HTTPField] = [], _ body: [UInt8] = []
  ) async -> HTTPResponse {
    var all = fields
    let jar = cookies.withLock { $0 }
    if !jar.isEmpty {
      let text = jar.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
      all.append(HTTPField(name: "Cookie", value: text))
    }
    let response = await world.respond(
      to: HTTPRequest(method: method, target: target, fields: all, body: body))
    for field in response.fields where field.name == "Set-Cookie" {
      let pair = field.value.prefix { $0 != ";" }.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let isEnded = field.value.contains("Max-Age=0;")
      cookies.withLock { $0[String(pair[0])] = isEnded ? nil : String(pair[1]) }
    }
    return response
  }

  /// The hidden fields of a page's form.
  private static func hidden(_ page: String) -> [(String, String)] {
    page.split(separator: "<input ").dropFirst().compactMap { input in
      guard input.hasPrefix("type=\"hidden\" name=\"") else { return nil }
      let parts = input.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.count > 5 ? (String(parts[3]), String(parts[5])) : nil
    }
  }
}
