import Foundation
import HTTPFields
import HTTPServer
import Testing

@testable import Gateway

@Suite struct DashboardPageTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/DashboardFiles/files")
  private let page = DashboardPage()

  private func ask(
    _ target: String, _ method: String = "GET", _ fields: [String: String] = [:]
  ) -> HTTPResponse? {
    page.respond(
      to: HTTPRequest(
        method: method, target: target,
        fields: fields.map { HTTPField(name: $0.key, value: $0.value) }))
  }

  private func bytes(_ response: HTTPResponse?) -> [UInt8]? {
    guard case .bytes(let bytes) = response?.body else { return nil }
    return bytes
  }

  private func value(_ name: String, _ response: HTTPResponse?) -> String? {
    response?.fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  @Test func `every file of the folder is compiled in as it is, under its media type`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(page.files.map(\.name).sorted() == names.sorted())
    #expect(page.files.map(\.name).contains("index.html"))
    for file in page.files {
      let url = Self.folder.appending(path: file.name)
      #expect(file.bytes == Array(try Data(contentsOf: url)), "\(file.name): build again")
      #expect(file.mediaType != "application/octet-stream", "\(file.name)")
      #expect(bytes(ask("/dashboard/\(file.name)")) == file.bytes)
      #expect(value("Content-Type", ask("/dashboard/\(file.name)")) == file.mediaType)
    }
  }

  @Test func `the first page takes under 150 kB, with all that it loads`() throws {
    // What `main.js` imports at once, then the page that is opened first; other pages come when they are opened.
    var waiting = ["theme.js", "style.css", "icon.svg", "main.js", "page-overview.js"]
    var size = try #require(page.files.first { $0.name == "index.html" }).bytes.count
    var loaded: Set<String> = []
    while let name = waiting.popLast() {
      guard loaded.insert(name).inserted else { continue }
      let file = try #require(page.files.first { $0.name == name }, "\(name) is imported")
      size += file.bytes.count
      let text = String(decoding: file.bytes, as: UTF8.self)
      waiting += text.matches(of: /from "\.\/([^"]+)"/).map { String($0.output.1) }
    }
    #expect(loaded.count > 10)
    #expect(size < 150_000)
  }

  @Test func `no file has a way to turn text into markup or code`() {
    for file in page.files where file.name.hasSuffix(".js") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
        "sessionStorage", "DOMParser", "javascript:",
      ] { #expect(!text.contains(word), "\(file.name)") }
      #expect(!text.contains("localStorage") || file.name == "theme.js", "\(file.name)")
    }
  }

  @Test func `the page is at the root and loads nothing of another server`() throws {
    let index = try #require(page.files.first { $0.name == "index.html" })
    let answer = ask("/?integration=acme", "GET", ["Accept": "text/html,*/*;q=0.8"])
    #expect(answer?.status == 200)
    #expect(bytes(answer) == index.bytes)
    let policy = try #require(value("Content-Security-Policy", answer))
    #expect(!policy.contains("unsafe") && !policy.contains("http"))
    for rule in [
      "default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'",
      "base-uri 'none'", "form-action 'self'",
    ] { #expect(policy.contains(rule)) }
    #expect(value("X-Frame-Options", answer) == "DENY")
    #expect(value("X-Content-Type-Options", answer) == "nosniff")
    #expect(value("Referrer-Policy", answer) == "no-referrer")
    #expect(value("Cross-Origin-Opener-Policy", answer) == "same-origin")
    #expect(value("Cross-Origin-Resource-Policy", answer) == "same-origin")
    #expect(value("Cache-Control", answer) == "no-cache")
  }

  @Test func `a browser that has a file is not sent it again`() throws {
    for file in page.files {
      let tag = try #require(value("ETag", ask("/dashboard/\(file.name)")))
      for held in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
        let answer = ask("/dashboard/\(file.name)", "GET", ["If-None-Match": held])
        #expect(answer?.status == 304)
        #expect(bytes(answer) == [])
        #expect(value("ETag", answer) == tag)
      }
      #expect(ask("/dashboard/\(file.name)", "GET", ["If-None-Match": "\"x\""])?.status == 200)
    }
    #expect(Set(page.files.map(\.entityTag)).count == page.files.count)
  }

  @Test func `a script that asks for JSON gets what the API says`() {
    #expect(ask("/", "GET", ["Accept": "application/json"]) == nil)
    #expect(ask("/", "GET", ["Accept": "*/*"])?.status == 200)
    #expect(ask("/", "GET")?.status == 200)
  }

  @Test func `nothing else is served`() {
    for path in [
      "/dashboard/", "/dashboard/../index.html", "/dashboard/%2e%2e/x", "/dashboard/none.js",
      "/dashboard/index.html/", "/dashboard/INDEX.HTML",
    ] { #expect(ask(path)?.status == 404, "\(path)") }
    for path in ["/dashboard", "/health", "/api-key", "/index.html"] { #expect(ask(path) == nil) }
    for method in ["POST", "PUT", "DELETE"] {
      #expect(ask("/dashboard/index.html", method)?.status == 405)
      #expect(ask("/", method)?.status == 405)
    }
    #expect(ask("/", "HEAD")?.status == 200)
  }
}
