import HTTPServer
import Testing

@Suite struct FuzzTests {
  @Test func `no bytes stop the server from serving the next client`() async throws {
    let seeds = [
      "GET /a?b=c HTTP/1.1\r\nHost: h\r\nX-A: b\r\nCookie: a=b; c\r\n\r\n",
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nT: x\r\n\r\n",
      "PUT http://h/x HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab",
      "GET / HTTP/1.0\r\nAuthorization: Basic Og==\r\n X: folded\r\n\r\n",
    ].map { Array($0.utf8) }
    let telling: [UInt8] = [0, 9, 10, 13, 32, 48, 58, 59, 63, 127, 255]
    var random = SeededGenerator(state: 0x7E57_ED)
    var inputs: [[UInt8]] = []
    for _ in 0..<320 {
      var bytes = seeds.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = telling.randomElement(using: &random) ?? 0
        case 1: bytes.insert(telling.randomElement(using: &random) ?? 0, at: place)
        case 2: bytes.remove(at: place)
        case 3: bytes.removeSubrange(place...)
        default: bytes += seeds.randomElement(using: &random) ?? []
        }
      }
      inputs.append(bytes)
    }
    try await withServer { [inputs] server in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for start in 0..<16 {
          group.addTask {
            for index in stride(from: start, to: inputs.count, by: 16) {
              let connection = try RawConnection(port: server.port)
              await connection.send(inputs[index])
              connection.finishSending()
              let answer = await connection.read()
              #expect(answer.isEmpty || answer.hasPrefix("HTTP/1."))
            }
          }
        }
        try await group.waitForAll()
      }
      let answer = try await RawConnection.exchange(
        server.port, "GET /alive HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(answer.hasSuffix("GET /alive [] \n"))
    }
  }
}

/// SplitMix64, so that a failure can be repeated.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
