/// Everything that the HTTP API does. Of two routes that fit a request, the one that stands first is
/// taken.
enum APIRoutes {
  static let all: [APIRoute] =
    system + metadata + sessions + accounts + links + tools + servers + approvals + keys + tail
    + audit + statistics + catalogue + proxy
}
