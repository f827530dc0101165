import Foundation
import Platform
import Testing

@Suite struct DataFolderTests {
  private let test: TestInstallation

  init() throws { test = try TestInstallation() }

  private func opening() async -> InstallationError? {
    do throws(InstallationError) {
      await (try test.open()).close()
      return nil
    } catch {
      return error
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `folder and files are for their owner alone`() async throws {
    let platform = try await test.open()
    _ = try await platform.accounts.create(.acme())
    #expect(try mode(test.path) == 0o700)
    let files = try FileManager.default.contentsOfDirectory(atPath: test.path).sorted()
    #expect(files == ["lock", "master.key", "tenon.db", "tenon.db-shm", "tenon.db-wal"])
    for file in files { #expect(try mode("\(test.path)/\(file)") == 0o600, "\(file)") }
    await platform.close()
  }

  @Test func `one process at a time has the folder`() async throws {
    let first = try await test.open()
    let second = await opening()
    #expect(second == .inUse(path: test.path, origin: nil))
    #expect(
      second?.description
        == "\(test.path) is in use by another process; stop it, or choose another --data folder")
    await first.close()
    #expect(await opening() == nil)
  }

  @Test func `whoever finds the folder served learns where, and afterwards where it was`()
    async throws
  {
    let first = try await test.open()
    #expect(first.folder.lastOrigin == nil)
    first.folder.announce("http://127.0.0.1:8484")
    let second = await opening()
    #expect(second == .inUse(path: test.path, origin: "http://127.0.0.1:8484"))
    #expect(
      second?.description
        == "\(test.path) is in use by the server at http://127.0.0.1:8484; stop it, or choose "
        + "another --data folder")
    await first.close()
    let third = try await test.open()
    #expect(third.folder.lastOrigin == "http://127.0.0.1:8484")
    #expect(await opening() == .inUse(path: test.path, origin: nil))
    await third.close()
  }

  @Test func `a folder that others could read is refused, unless it is empty`() async throws {
    try FileManager.default.createDirectory(atPath: test.path, withIntermediateDirectories: true)
    #expect(chmod(test.path, 0o755) == 0)
    #expect(await opening() == nil)
    #expect(try mode(test.path) == 0o700)
    #expect(chmod(test.path, 0o750) == 0)
    #expect(
      await opening()
        == .readableByOthers(
          path: test.path, mode: "750",
          remedy: "run 'chmod 700 \(test.path)', or choose another --data folder"))
  }

  @Test func `a path that is a file is refused`() async throws {
    try Data("x".utf8).write(to: URL(filePath: test.path))
    #expect(
      await opening()
        == .inaccessible(path: test.path, reason: "is a file where a folder is needed"))
  }

  @Test func `a failed start gives the folder up again`() async throws {
    await (try test.open()).close()
    let key = "\(test.path)/master.key"
    try FileManager.default.moveItem(atPath: key, toPath: key + ".away")
    #expect(await opening() == .missingKey(path: key))
    try FileManager.default.moveItem(atPath: key + ".away", toPath: key)
    #expect(await opening() == nil)
  }

  @Test func `a database that is none is told`() async throws {
    await (try test.open()).close()
    let database = "\(test.path)/tenon.db"
    try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: database))
    let error = await opening()
    #expect(
      error
        == .database(
          "the database '\(database)' is damaged: file is not a database; restore it from a backup"
        ))
  }
}
