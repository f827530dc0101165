import DashboardFiles
import HTTPFields
import HTTPServer

/// The dashboard as browsers get it: one page, what it loads, and fields that bound what it can do.
///
/// The page knows nothing by itself; all that it shows it asks of the HTTP API.
struct DashboardPage: Sendable {
  /// A file as it is sent.
  struct File: Sendable, Equatable {
    let name: String
    let mediaType: String
    let entityTag: String
    let bytes: [UInt8]
  }

  /// The files that are compiled into this program, in order.
  let files: [File]

  init() {
    var files: [File] = []
    while let file = dashboard_file(files.count)?.pointee, let name = file.name {
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
      files.append(File(name: String(cString: name), bytes: bytes))
    }
    self.files = files
  }

  /// The answer to a request; nil when it is not for the dashboard.
  func respond(to request: HTTPRequest) -> HTTPResponse? {
    let path = request.path
    let name: String
    if path == "/" {
      guard Self.takesPages(request) else { return nil }
      name = "index.html"
    } else {
      guard path.hasPrefix(Self.folder) else { return nil }
      name = String(path.dropFirst(Self.folder.count))
    }
    guard let file = files.first(where: { $0.name == name }) else {
      return APIProblem(404, "the dashboard has no such file; it begins at /").response
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      let allowed = HTTPField(name: "Allow", value: "GET, HEAD")
      return APIProblem(405, "use GET, HEAD", fields: [allowed]).response
    }
    guard !Self.holds(request, file.entityTag) else {
      return HTTPResponse(status: 304, fields: Self.fields + [Self.tag(file)])
    }
    return HTTPResponse(
      status: 200,
      fields: [HTTPField(name: "Content-Type", value: file.mediaType)] + Self.fields
        + [Self.tag(file)],
      body: .bytes(file.bytes))
  }

  private static let folder = "/dashboard/"

  /// Whether whoever asks for `/` can do something with a page: a script that asks for JSON alone is told
  /// where the API is.
  private static func takesPages(_ request: HTTPRequest) -> Bool {
    let accepted = request.fields("Accept").joined(separator: ",").lowercased()
    return accepted.isEmpty || ["text/html", "text/*", "*/*"].contains { accepted.contains($0) }
  }

  /// Whether a browser has the file already (RFC 9110, section 13.1.2).
  private static func holds(_ request: HTTPRequest, _ entityTag: String) -> Bool {
    request.fields("If-None-Match").joined(separator: ",").split(separator: ",").contains { text in
      let tag = text.filter { $0 != " " && $0 != "\t" }
      return tag == "*" || tag == entityTag || tag == "W/" + entityTag
    }
  }

  private static func tag(_ file: File) -> HTTPField {
    HTTPField(name: "ETag", value: file.entityTag)
  }

  /// Nothing but files of this server is loaded, run or asked, and nobody shows the page within another.
  private static let fields = [
    HTTPField(
      name: "Content-Security-Policy",
      value: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
    HTTPField(name: "Cache-Control", value: "no-cache"),
    HTTPField(name: "Vary", value: "Accept"),
    HTTPField(name: "X-Content-Type-Options", value: "nosniff"),
    HTTPField(name: "X-Frame-Options", value: "DENY"),
    HTTPField(name: "Referrer-Policy", value: "no-referrer"),
    HTTPField(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
    HTTPField(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
  ]
}

extension DashboardPage.File {
  fileprivate init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    mediaType =
      switch name.split(separator: ".").last {
      case "html": "text/html; charset=utf-8"
      case "css": "text/css; charset=utf-8"
      case "js": "text/javascript; charset=utf-8"
      case "svg": "image/svg+xml"
      case "png": "image/png"
      default: "application/octet-stream"
      }
    // FNV-1a (64 bits): the tag only has to change when the file does.
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    entityTag = "\"\(String(hash, radix: 16))-\(String(bytes.count, radix: 16))\""
  }
}
