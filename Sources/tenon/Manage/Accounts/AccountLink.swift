import StrictJSON

/// `tenon account link`.
enum AccountLink: Command {
  static let name = "account link"
  static let summary = "Makes a link with which a person connects an account, and prints it, once."
  static let help = """
    Usage: tenon account link --tenant ID [--integration NAME] [--set NAME=VALUE]...
           tenon account link --account ID

    The page behind the link asks for what the vendor needs. It is good for one account and seven
    days. With --json it prints what is known of the link, and the URL in it.

      --tenant ID              whose account it will be, in words of yours
      --integration NAME       the vendor; the person chooses unless given
      --account ID             the account that is to be connected again, under the same id
      --set NAME=VALUE         a setting that the person is not asked for; may be repeated
      --redirect URL           where the browser goes at the end: one that 'tenon serve' was
                               given as --allow-redirect
    \(ExpiryOptions.help)
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + ExpiryOptions.options + [
      .value("--tenant"), .value("--integration"), .value("--account"), .value("--set"),
      .value("--redirect"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    var members = RequestMembers()
    switch (arguments.value("--tenant"), arguments.value("--account")) {
    case (let tenant?, nil): members.add("tenant_id", tenant)
    case (nil, let account?): members.add("integrated_account_id", account)
    default: throw UsageError(message: "give either --tenant ID or --account ID")
    }
    members.add("integration", arguments.value("--integration"))
    members.add("settings", try arguments.pairs("--set").mapValues { $0 })
    members.add("redirect_uri", arguments.value("--redirect"))
    members.add("expires_at", try ExpiryOptions.time(arguments))
    let link = try await APIAccess.with(arguments) { api in
      try await api.ask("POST", ["link-token"], body: members)
    }
    guard !arguments.has("--json"), let url = link["url"]?.string else {
      Details.print(link, arguments)
      return 0
    }
    Terminal.print(url)
    let end = TimeWords.short(link["expires_at"]?.string).map { " until \($0)" } ?? ""
    Terminal.error(
      "Whoever has it can connect one account\(end). It is not shown again; its id is "
        + "\(link["id"]?.string ?? "")")
    return 0
  }
}
