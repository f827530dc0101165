import ConnectorKit
import Foundation
import Gateway
import HTTPTransport
import OwnConnectors

/// Serves the tools of this package's specs: `own-server KEY [ORIGIN]`.
@main enum OwnServer {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count > 1 else {
      print("usage: own-server KEY [ORIGIN]")
      return
    }
    let origin = words.count > 2 ? words[2] : nil
    // Whoever starts this may have it call any address; nobody else has a say in the URL.
    let transport = try CurlTransport(networks: origin == nil ? .publicOnly : .unrestricted)
    let courier = try Connection(
      to: Courier.self, credentials: ["key": words[1]], transport: transport, origin: origin)
    let service = try Service(servers: [ToolServer(connection: courier)])
    for server in service.servers { print(service.url(of: server)) }
    // Into a pipe or a file, what is printed waits for more.
    fflush(nil)
    // Serves until its standard input ends.
    while readLine() != nil {}
    await service.stop()
  }
}
