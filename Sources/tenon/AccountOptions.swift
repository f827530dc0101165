import ConnectorKit
import HTTPTransport
import Networks
import SpecFiles

/// The options by which a command reaches a vendor without a stored account.
enum AccountOptions {
  static let options: [Option] = [
    .value("--origin"), .value("--set"), .value("--credential"), .value("--timeout"),
    .value("--ca-file"), .value("--allow-network"),
  ]

  static let help = """
      --origin URL             scheme, host and port in place of those of every URL of the
                               integration: a staging host, a proxy, a test
      --set NAME=VALUE         a setting of the integration; may be repeated
      --credential NAME=VALUE  a credential; VALUE may be @FILE, which keeps it out of the list of
                               processes; else TENON_CREDENTIAL_NAME in the environment is used
      --timeout SECONDS        how long a vendor may take; 60 unless given
      --ca-file FILE           authorities in PEM that vouch for the vendor, in place of the
                               system's; else TENON_CA_FILE in the environment is used
      --allow-network CIDR     a network, such as 10.0.0.0/8, in which vendors may be; may be
                               repeated. Else only what is on the internet is called, and --origin
    """

  /// Refuses what says how to reach a vendor next to what says not to.
  static func refuse(with sandbox: String, _ arguments: Arguments) throws(UsageError) {
    for option in options where arguments.has(option.name) {
      throw UsageError(
        message: "'\(option.name)' says how to reach a vendor, and '\(sandbox)' not to")
    }
  }

  /// Refuses what makes an account next to one that is kept.
  static func refuseVendor(with account: String, _ arguments: Arguments) throws(UsageError) {
    for name in ["--sandbox", "--integration", "--origin", "--set", "--credential"]
    where arguments.has(name) {
      throw UsageError(message: "give '\(account)' or '\(name)', not both")
    }
  }

  /// The account that the options describe.
  static func connection(
    to integration: any Integration.Type, _ arguments: Arguments
  ) throws -> Connection {
    let names = integration.descriptor.authentication.credentials.map(\.name)
    return try Connection(
      to: integration, settings: try arguments.pairs("--set"),
      credentials: try credentials(named: names, arguments),
      transport: try transport(arguments), origin: arguments.value("--origin"))
  }

  /// The credentials that were given: in the environment those of these names, and all that the options
  /// give.
  static func credentials(named names: [String], _ arguments: Arguments) throws -> [String: String]
  {
    var credentials: [String: String] = [:]
    for name in names {
      if let value = Environment.value("TENON_CREDENTIAL_\(name.uppercased())") {
        credentials[name] = value
      }
    }
    for (name, value) in try arguments.pairs("--credential") {
      credentials[name] = try SecretText.value(value)
    }
    return credentials
  }

  /// What carries requests to vendors, as the options say.
  static func transport(_ arguments: Arguments) throws -> CurlTransport {
    var limits = TransportLimits()
    if let seconds = try arguments.number("--timeout", in: 1...3_600) {
      limits.totalSeconds = Double(seconds)
      limits.connectSeconds = min(limits.connectSeconds, limits.totalSeconds)
    }
    return try CurlTransport(
      limits: limits, networks: try networks(arguments),
      certificateAuthorities: try authorities(arguments))
  }

  /// Where vendors may be. With `--origin` every URL is one that the operator has given himself.
  private static func networks(_ arguments: Arguments) throws(UsageError) -> NetworkPolicy {
    var allowed: [IPNetwork] = []
    for text in arguments.list("--allow-network") {
      guard let network = IPNetwork(text) else {
        throw UsageError(
          message: "'--allow-network' takes a block of addresses such as 10.0.0.0/8 or fd00::/8, "
            + "which begins where it says, not '\(text)'")
      }
      allowed.append(network)
    }
    return arguments.has("--origin") ? .unrestricted : NetworkPolicy(allowing: allowed)
  }

  /// The file of authorities that was asked for.
  /// - Throws: `CommandError` when it holds none: libcurl would say so at each call, and not why.
  static func authorities(_ arguments: Arguments) throws -> String? {
    guard let path = arguments.value("--ca-file") ?? Environment.value("TENON_CA_FILE") else {
      return nil
    }
    let text = String(decoding: try POSIXFile.read(path, maximumBytes: 16 << 20), as: UTF8.self)
    guard text.contains("-----BEGIN CERTIFICATE-----") else {
      throw CommandError(message: "\(path) holds no certificate in PEM")
    }
    return path
  }
}
