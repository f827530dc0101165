/// `tenon account`: the accounts at vendors.
enum AccountCommand: CommandGroup {
  static let name = "account"
  static let summary = "Manages the accounts at vendors."
  static let introduction = """
    An account is what an operator has at a vendor: its settings, and its credentials, which are
    sealed and never shown again.

      tenon account create finexio --tenant acme --credential username=USER
      tenon account list --status needs_reauth
      tenon account credentials ID --credential password=@/run/secrets/finexio
      tenon account tools ID --methods read
      tenon account link --tenant acme --integration xero
    """
  static let subcommands: [any Command.Type] = [
    AccountList.self, AccountGet.self, AccountCreate.self, AccountUpdate.self,
    AccountCredentials.self, AccountDelete.self, AccountTools.self,
    AccountTest.self, AccountLink.self, AccountLinks.self, AccountUnlink.self,
  ]
}
