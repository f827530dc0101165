import ConnectorKit
import StrictJSON

/// One of the things that a consent opened: an organisation, a site, a workspace.
package struct VendorConnection: Sendable, Equatable {
  /// What the account's setting takes.
  package let value: String
  /// Its name for people.
  package let label: String
}

/// Reads what a consent opened.
struct VendorConnections: Sendable {
  let transport: any Transport

  private static let answerLimit = 1 << 20
  private static let most = 1_000

  /// - Throws: `ConnectRefusal` when the list cannot be had.
  func read(
    _ list: OAuth2Connections, accessToken: String, origin: String?
  ) async throws(ConnectRefusal) -> [VendorConnection] {
    let request = UpstreamRequest(
      method: .get, url: OAuth2.moved(list.url, to: origin),
      fields: [
        Field(name: "Authorization", value: "Bearer \(accessToken)"),
        Field(name: "Accept", value: "application/json"),
      ])
    let response: UpstreamResponse
    do {
      response = try await transport.send(request)
    } catch {
      throw ConnectRefusal(
        .unavailable, "the vendor's list of connections cannot be read: \(error.message)")
    }
    guard response.status == 200 else {
      throw ConnectRefusal(
        response.status == 429 || response.status >= 500 ? .unavailable : .connectionError,
        "the vendor answers the question for connections with status \(response.status)")
    }
    guard response.body.count <= Self.answerLimit,
      let items = (try? JSONValue(parsing: response.body))?.value(atPath: list.items),
      items.kind == .array
    else {
      throw ConnectRefusal(.connectionError, "the vendor's list of connections is not readable")
    }
    return items.elements.prefix(Self.most).compactMap { item in
      guard let value = item.value(atPath: list.value).flatMap(Self.text), !value.isEmpty else {
        return nil
      }
      let label = list.label.isEmpty ? nil : item.value(atPath: list.label).flatMap(Self.text)
      return VendorConnection(value: value, label: Self.shown(label ?? "", else: value))
    }
  }

  /// A string, or a whole number as it is written.
  private static func text(_ value: JSONValue) -> String? {
    value.string ?? value.int.map { String($0) }
  }

  /// A name that can be shown in a line.
  private static func shown(_ label: String, else value: String) -> String {
    let scalars = label.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }.prefix(200)
    return scalars.isEmpty ? value : String(String.UnicodeScalarView(scalars))
  }
}
