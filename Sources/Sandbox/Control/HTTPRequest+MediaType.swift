import HTTPServer

extension HTTPRequest {
  /// The media type of the body in lower case and without parameters; empty when none is given.
  var mediaType: String {
    (field("content-type") ?? "").prefix { $0 != ";" }.lowercased().filter { $0 != " " }
  }
}
