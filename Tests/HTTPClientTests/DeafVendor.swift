import Foundation

/// A vendor that is there and takes no connection: its queue of them is full.
struct DeafVendor {
  let port: Int
  private let sockets: [Int32]

  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    var sockets = [listener]
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        let result =
          bind(listener, address, size) | listen(listener, 0)
          | getsockname(listener, address, &size)
        // One is taken into the queue; the others find it full and go on trying.
        for _ in 0..<4 {
          let caller = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
          _ = fcntl(caller, F_SETFL, O_NONBLOCK)
          _ = connect(caller, address, size)
          sockets.append(caller)
        }
        return result
      }
    }
    self.sockets = sockets
    port = Int(UInt16(bigEndian: address.sin_port))
    guard result == 0 else { throw POSIXError(.EIO) }
  }

  func stop() { for socket in sockets { close(socket) } }
}
