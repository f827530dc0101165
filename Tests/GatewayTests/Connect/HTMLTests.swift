import Testing

@testable import Gateway

@Suite struct HTMLTests {
  @Test func `whatever is a value stays a value`() {
    var html = HTML()
    html.element("p", ["title": #"a"b'c<d>&"#, "id": nil, "hidden": ""]) { html in
      html.text("</p><script>\u{0}\u{1B}\u{7F}\n\té")
      html.void("input", ["value": "\" onfocus=\"x"])
    }
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<p title=\"a&quot;b&#39;c&lt;d&gt;&amp;\" hidden=\"\">"
        + "&lt;/p&gt;&lt;script&gt;\u{FFFD}\u{FFFD}\u{FFFD}\n\té"
        + "<input value=\"&quot; onfocus=&quot;x\"></p>")
  }
}
