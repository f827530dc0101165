import Gateway
import HTTPClient
import HTTPFields

/// The API of a running server.
struct ServerCarrier: APICarrier {
  private let client: CurlClient
  private let url: String
  private let key: String

  /// - Parameters:
  ///   - url: where the server is, without a `/` at the end.
  ///   - key: an API key.
  ///   - certificateAuthorities: a file of authorities in PEM in place of the system's.
  init(url: String, key: String, certificateAuthorities: String?) throws {
    var configuration = HTTPClientConfiguration()
    configuration.certificateAuthorities = certificateAuthorities
    client = try CurlClient(configuration: configuration)
    self.url = url
    self.key = key
  }

  func send(
    _ method: String, _ target: String, fields: [(name: String, value: String)], body: [UInt8]
  ) async throws -> (status: Int, body: [UInt8]) {
    let response: HTTPClientResponse
    do {
      response = try await client.send(
        HTTPClientRequest(
          method: method, url: url + target,
          fields: [
            HTTPField(name: "Authorization", value: "Bearer \(key)"),
            HTTPField(name: "User-Agent", value: "tenon/\(Tenon.version)"),
          ] + fields.map { HTTPField(name: $0.name, value: $0.value) },
          body: body.isEmpty ? nil : body, totalTimeoutSeconds: 180, maximumBodyBytes: 64 << 20))
    } catch {
      throw CommandError(
        message: error.message + (error.requestSent ? "; look whether it was done" : ""))
    }
    if (300...399).contains(response.status) {
      let place = response.field("Location").map { " to \(Terminal.plain($0))" } ?? ""
      throw CommandError(
        message: "\(url) redirects\(place), where the key is not sent; give the URL of the server")
    }
    return (response.status, response.body)
  }

  func close() async { await client.stop() }
}
