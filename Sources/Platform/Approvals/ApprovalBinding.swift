import Secrets
package import StrictJSON

/// The call that an approval is for, and how the answer comes back. Whoever shows an approval with any
/// other call has none.
package struct ApprovalBinding: Sendable {
  /// How the answer comes back. What was made for one way means nothing on the other: otherwise an agent
  /// could confirm what a person was to be asked.
  package enum Way: String, Sendable {
    /// A person at the client is asked, and the client says what he answered.
    case question
    /// The call is repeated with a token.
    case confirmation
  }

  /// The MCP server that is called.
  package let serverID: String
  /// The API key that is shown besides the server's token; nil where none is asked for.
  package let keyID: String?
  /// The account that is called through.
  package let accountID: String
  /// The tool's name.
  package let tool: String
  /// Who approves.
  package let by: ApprovalRule.Approver
  /// How the answer comes back.
  package let way: Way
  private let arguments: String

  /// - Parameter arguments: what the tool is called with, in whichever order of members.
  package init(
    serverID: String, keyID: String?, accountID: String, tool: String, arguments: JSONValue,
    by: ApprovalRule.Approver, way: Way
  ) {
    self.serverID = serverID
    self.keyID = keyID
    self.accountID = accountID
    self.tool = tool
    self.by = by
    self.way = way
    self.arguments = hexadecimalText(of: canonicalDigest(of: arguments))
  }

  /// Everything that the code of an approval covers besides its id and expiry.
  var parts: [String?] {
    ["approval", way.rawValue, by.rawValue, serverID, keyID, accountID, tool, arguments]
  }
}

/// Makes and reads the texts by which an approval is shown: id and expiry, and a code over them and the
/// binding. They are made as cursors are, under a key of their own.
struct ApprovalSigner: Sendable {
  private let codes: CursorSigner
  private let key: SecretKey

  init(_ keys: Keys) {
    key = keys.approvals
    codes = CursorSigner(keys.approvals)
  }

  func text(of id: String, expiresAt: Int, for binding: ApprovalBinding) -> String {
    codes.text(of: "\(id) \(expiresAt)", in: binding.parts)
  }

  /// Nil unless it was made here, for this.
  func read(_ text: String, for binding: ApprovalBinding) -> (id: String, expiresAt: Int)? {
    guard let place = try? codes.place(text, in: binding.parts) else { return nil }
    let parts = place.split(separator: " ")
    guard parts.count == 2, let expiresAt = Int(parts[1]) else { return nil }
    return (String(parts[0]), expiresAt)
  }

  /// By which an approval for the same is found; it says nothing of what that is.
  func code(of binding: ApprovalBinding) -> [UInt8] {
    key.authenticationCode(of: Array(codes.text(of: "", in: binding.parts).utf8))
  }
}
