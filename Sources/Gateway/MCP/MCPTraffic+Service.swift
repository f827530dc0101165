import MCPServer

extension MCPTraffic {
  /// What a service allows.
  convenience init(_ configuration: ServiceConfiguration) {
    self.init(
      streams: OpenStreams(
        maximum: configuration.maximumStreams, maximumOfOne: configuration.maximumStreamsOfServer),
      hasLegacySSE: configuration.hasLegacySSE)
  }
}

extension OriginPolicy {
  /// What a service allows.
  init(_ configuration: ServiceConfiguration) {
    self.init(
      hosts: configuration.allowedHosts + [configuration.host],
      origins: configuration.allowedOrigins)
  }
}
