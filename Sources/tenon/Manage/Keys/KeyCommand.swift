/// `tenon key`: the keys to the API, and the one that everything is sealed under.
enum KeyCommand: CommandGroup {
  static let name = "key"
  static let summary = "Manages the API keys, and the master key of a data folder."
  static let introduction = """
    An API key opens the HTTP API: all of it (scope admin), calls (proxy), or calls through one
    account (account). The master key is what a data folder's secrets are sealed under.

      tenon key create ci --scope proxy --tenant acme --expires-in 90d
      tenon key create agent --account ID
      tenon key revoke ID
      tenon key rotate --data DIR
    """
  static let subcommands: [any Command.Type] = [
    KeyList.self, KeyCreate.self, KeyRevoke.self, KeyRotate.self,
  ]
}
