import Foundation
import ProcessRunning
import Testing

/// `tenon key rotate`, also when it is killed.
@Suite struct RotateTests {
  private static let keys = ["0", "1"].map { String(repeating: $0, count: 64) }

  @Test func `a key in the key file is replaced there`() async throws {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(.folder, in: folder)
      let id = try await data.account()
      let file = URL(filePath: "\(data.path)/master.key")
      let old = try Data(contentsOf: file)
      let rotated = try await TenonProcess("key", "rotate", "--data", data.path)
      #expect(rotated.status == 0, "\(rotated.error)")
      #expect(rotated.error.contains("Done. The new key is in \(data.path)/master.key"))
      #expect(try Data(contentsOf: file) != old)
      #expect(try await data.output("account", "list").contains(id))
      #expect(try await data.output("audit", "export").contains("master_key.rotate"))
    }
  }

  @Test func `a key in the environment is replaced by one that is given`() async throws {
    try await withTemporaryFolder { folder in
      let path = folder.appending(path: "data").path
      let old = ["TENON_MASTER_KEY": Self.keys[0]]
      let made = try await TenonProcess(
        "key", "create", "x", "--scope", "admin", "--data", path, environment: old)
      #expect(made.status == 0, "\(made.error)")
      let alone = try await TenonProcess("key", "rotate", "--data", path, environment: old)
      #expect(alone.status == 2)
      #expect(alone.error.contains("'openssl rand -hex 32'"))
      let both = old.merging(["TENON_NEW_MASTER_KEY": Self.keys[1]]) { $1 }
      let rotated = try await TenonProcess("key", "rotate", "--data", path, environment: both)
      #expect(rotated.status == 0, "\(rotated.error)")
      let wrong = try await TenonProcess("key", "list", "--data", path, environment: old)
      #expect(wrong.status == 1)
      #expect(
        wrong.error
          == "tenon key list: TENON_MASTER_KEY is not the master key that this data folder was "
          + "sealed with; give the right one\n")
      let right = try await TenonProcess(
        "key", "list", "--data", path, environment: ["TENON_MASTER_KEY": Self.keys[1]])
      #expect(right.status == 0)
      #expect(!rotated.error.contains(Self.keys[0]) && !rotated.error.contains(Self.keys[1]))
    }
  }

  @Test func `killed at any point it leaves a folder that opens`() async throws {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(.folder, in: folder)
      let id = try await data.account()
      // Behind each line that it prints, and at times between.
      let words = ["Sealing", "both keys", "sealed anew", "under the new key", "alone"]
      for round in 0..<10 {
        let rotation = try RunningProcess(
          TenonProcess.path, ["key", "rotate", "--data", data.path])
        for _ in 0..<200 where !rotation.error.contains(words[round % words.count]) {
          try await Task.sleep(for: .milliseconds(round < words.count ? 1 : 3))
        }
        _ = await rotation.kill()
        let call = try await TenonProcess(
          "account", "credentials", id, "--data", data.path, "--credential", "username=u",
          "--credential", "password=p")
        #expect(call.status == 0, "\(round): \(call.error)")
      }
      #expect(try await data.output("audit", "verify").contains("is what was written"))
    }
  }
}
