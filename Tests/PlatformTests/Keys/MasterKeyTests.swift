import Foundation
import Secrets
import Store
import Testing

@testable import Platform

@Suite struct MasterKeyTests {
  private let test: TestInstallation

  init() throws { test = try TestInstallation() }

  private var keyFile: String { "\(test.path)/master.key" }

  private func keyText() throws -> String { try String(contentsOfFile: keyFile, encoding: .utf8) }

  private func opening(_ masterKey: String? = nil) async -> InstallationError? {
    do throws(InstallationError) {
      await (try test.open(masterKey: masterKey)).close()
      return nil
    } catch {
      return error
    }
  }

  @Test func `the first start makes a key that only its owner reads`() async throws {
    let platform = try await test.open()
    let mode = try FileManager.default.attributesOfItem(atPath: keyFile)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try keyText().wholeMatch(of: try Regex("[A-Za-z0-9_-]{43}\n")) != nil)
    await platform.close()
  }

  @Test func `another master key is told in one line`() async throws {
    await (try test.open()).close()
    let other = try SecretKey.newText()
    let wrong = InstallationError.wrongKey(source: "TENON_MASTER_KEY")
    #expect(await opening(other) == wrong)
    #expect(
      wrong.description
        == "TENON_MASTER_KEY is not the master key that this data folder was sealed with; give the "
        + "right one")
    try "\(other)\n".write(toFile: keyFile, atomically: false, encoding: .utf8)
    #expect(await opening() == .wrongKey(source: keyFile))
  }

  @Test(arguments: ["", "short", "\n\n", String(repeating: "g", count: 64), "\u{0}"])
  func `what is no key is told without repeating it`(text: String) async throws {
    await (try test.open()).close()
    func refusal(_ source: String) -> InstallationError {
      .malformedKey(
        "\(source) holds no key: 32 bytes are expected, as 43 characters of base64url or 64 "
          + "hexadecimal digits")
    }
    #expect(await opening(text) == refusal("TENON_MASTER_KEY"))
    try Data(text.utf8).write(to: URL(filePath: keyFile))
    #expect(await opening() == refusal(keyFile))
  }

  @Test func `a key file that is gone is not replaced by another`() async throws {
    await (try test.open()).close()
    try FileManager.default.removeItem(atPath: keyFile)
    #expect(await opening() == .missingKey(path: keyFile))
    #expect(!FileManager.default.fileExists(atPath: keyFile))
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o700, 0o4600])
  func `a key file that others could read is refused`(mode: Int) async throws {
    await (try test.open()).close()
    #expect(chmod(keyFile, mode_t(mode)) == 0)
    #expect(
      await opening()
        == .readableByOthers(
          path: keyFile, mode: String(mode, radix: 8),
          remedy: "run 'chmod 600 \(keyFile)', and change the key if somebody may have seen it"))
    #expect(chmod(keyFile, 0o400) == 0)
    #expect(await opening() == nil)
  }

  @Test func `a key file that is a link or a folder is refused`() async throws {
    await (try test.open()).close()
    let elsewhere = test.folder.path("elsewhere")
    try FileManager.default.moveItem(atPath: keyFile, toPath: elsewhere)
    try FileManager.default.createSymbolicLink(atPath: keyFile, withDestinationPath: elsewhere)
    #expect(
      await opening()
        == .inaccessible(
          path: keyFile, reason: "cannot be read: Too many levels of symbolic links"))
    try FileManager.default.removeItem(atPath: keyFile)
    try FileManager.default.createDirectory(atPath: keyFile, withIntermediateDirectories: false)
    #expect(await opening() == .inaccessible(path: keyFile, reason: "is no ordinary file"))
  }

  @Test func `a key from the environment leaves no file`() async throws {
    let key = try SecretKey.newText()
    let platform = try await test.open(masterKey: key)
    #expect(!FileManager.default.fileExists(atPath: keyFile))
    await platform.close()
    #expect(await opening(key) == nil)
    #expect(await opening() == .missingKey(path: keyFile))
  }

  @Test func `a key file that lies there before the first start is used`() async throws {
    try FileManager.default.createDirectory(
      atPath: test.path, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    let text = "\(try SecretKey.newText())\n"
    #expect(
      FileManager.default.createFile(
        atPath: keyFile, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]))
    #expect(await opening() == nil)
    #expect(try keyText() == text)
    #expect(await opening() == nil)
  }

  @Test func `rotation changes the key, and keeps credentials and tokens`() async throws {
    let (account, token) = try await filled()
    let old = try keyText()
    try await Installation.rotateMasterKey(test.path)
    #expect(try keyText() != old)
    try await expectWhole(account, token, number: 2)
    try await Installation.rotateMasterKey(test.path)
    try await expectWhole(account, token, number: 3)
    try old.write(toFile: keyFile, atomically: false, encoding: .utf8)
    #expect(await opening() == .wrongKey(source: keyFile))
  }

  @Test func `rotation of a key from the environment needs the new one`() async throws {
    let (old, new) = (try SecretKey.newText(), try SecretKey.newText())
    await (try test.open(masterKey: old)).close()
    await #expect(
      throws: InstallationError.malformedKey(
        "the master key comes from TENON_MASTER_KEY, and the new one is missing; give one")
    ) { try await Installation.rotateMasterKey(test.path, masterKey: old) }
    try await Installation.rotateMasterKey(test.path, masterKey: old, to: new)
    #expect(await opening(old) == .wrongKey(source: "TENON_MASTER_KEY"))
    #expect(await opening(new) == nil)
    #expect(!FileManager.default.fileExists(atPath: keyFile))
  }

  @Test(arguments: RotationStep.allCases)
  func `a rotation that is interrupted anywhere leaves a folder that opens`(step: RotationStep)
    async throws
  {
    struct Interruption: Error {}
    let (account, token) = try await filled()
    let old = try keyText()
    await #expect(throws: InstallationError.self) {
      try await Installation.rotateMasterKey(test.path, masterKey: nil, to: nil) { reached in
        if reached == step { throw Interruption() }
      }
    }
    // A file that was not yet renamed, as a process that was killed leaves it.
    try Data("half a ke".utf8).write(to: URL(filePath: keyFile + ".draft"))
    let isNew = [.committed, .fileHoldsNew].contains(step)
    try await expectWhole(account, token, number: isNew ? 2 : 1)
    #expect((try keyText() == old) == !isNew)
    #expect(try keyText().split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: keyFile + ".draft"))
    // And the next one goes through.
    try await Installation.rotateMasterKey(test.path)
    try await expectWhole(account, token, number: isNew ? 3 : 2)
  }

  @Test func `a rotation stops at what it cannot open`() async throws {
    let (account, token) = try await filled()
    let platform = try await test.open()
    try await platform.database.write { session in
      try session.run(
        "INSERT INTO oauth_states (code, draft, browser_code, expires_at) VALUES ($1, $1, $1, 0)",
        [.blob([1])])
    }
    await platform.close()
    await #expect(throws: InstallationError.damagedSecret("a connection that was begun")) {
      try await Installation.rotateMasterKey(test.path)
    }
    try await expectWhole(account, token, number: 1)
  }

  @Test func `rotation knows every sealed value`() async throws {
    _ = try await filled()
    let platform = try await test.open()
    let code: [UInt8] = [1, 2, 3]
    let (draft, answer) = (
      SealedIdentity.draft(ofState: code), SealedIdentity.answer(inScope: "s", forKey: code)
    )
    let sealer = platform.keys.sealer
    try await platform.database.write { session in
      try session.run(
        "INSERT INTO oauth_states (code, draft, browser_code, expires_at) VALUES ($1, $2, $1, 0)",
        [.blob(code), .blob(try sealer.seal([4], for: draft))])
      try session.run(
        """
        INSERT INTO idempotency (scope, key_code, request_code, status, answer, created_at)
        VALUES ('s', $1, $1, 'done', $2, 0), ('t', $1, $1, 'running', NULL, 0)
        """, [.blob(code), .blob(try sealer.seal([5], for: answer))])
    }
    await platform.close()
    try await Installation.rotateMasterKey(test.path)
    let again = try await test.open()
    let sealed = try again.database.read { session in
      try session.rows(
        """
        SELECT draft FROM oauth_states UNION ALL
        SELECT answer FROM idempotency WHERE answer IS NOT NULL
        """
      ).map { try $0.blob(0) }
    }
    #expect(try again.keys.sealer.open(sealed[0], for: draft) == [4])
    #expect(try again.keys.sealer.open(sealed[1], for: answer) == [5])
    await again.close()
  }

  /// A folder with an account and a server.
  private func filled() async throws -> (account: Account, token: String) {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let (_, token) = try await platform.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    await platform.close()
    return (account, token)
  }

  private func expectWhole(_ account: Account, _ token: String, number: UInt32) async throws {
    let platform = try await test.open()
    #expect(
      try platform.accounts.credentials(of: account.id)
        == ["username": "u", "password": "a-long-secret"])
    #expect(platform.servers.server(forToken: token.utf8)?.accountID == account.id)
    #expect(platform.keys.sealer.keyNumber == number)
    let sealed = try platform.database.read { session in
      try session.rows(
        "SELECT credentials FROM accounts UNION ALL SELECT value FROM properties"
      ).map { Sealer.keyNumber(of: try $0.blob(0)) }
    }
    #expect(sealed == [number, number])
    await platform.close()
  }
}
