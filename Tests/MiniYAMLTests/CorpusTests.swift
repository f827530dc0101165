import MiniYAML
import Testing

/// Whole documents beside what they mean, written by hand from YAML 1.2.2.
@Suite struct CorpusTests {
  private static let spec = """
    # An integration, as authors write it.
    name: acme   # prefix of every tool
    description: >-
      Payments for
      businesses.

      Amounts are in cents.
    settings:
      host: {type: string, default: api.acme.com,
             description: "API host, without \\"https://\\""}
    models:
      Invoice:
        properties:
          id: {type: string, readOnly: true}
          status:
            type: string
            enum: [open, 'on', "", no, 1.0]
          amount: { type: integer, minimum: 0x1, maximum: 1_000 }
    resources:
      invoices:
        tags:
        - a
        -   b: c
            d:
            - e
        methods:
          list:
            request: GET /invoices/?x=1#top
            description: |
              Lists them:
                - all
              # not a comment

            returns: [Invoice]

    """

  private static let specMeaning =
    #"{"name":"acme","description":"Payments for businesses.\nAmounts are in cents.","#
    + #""settings":{"host":{"type":"string","default":"api.acme.com","#
    + #""description":"API host, without \"https://\""}},"#
    + #""models":{"Invoice":{"properties":{"id":{"type":"string","readOnly":true},"#
    + #""status":{"type":"string","enum":["open","on","","no",1.0]},"#
    + #""amount":{"type":"integer","minimum":1,"maximum":"1_000"}}}},"#
    + #""resources":{"invoices":{"tags":["a",{"b":"c","d":["e"]}],"methods":{"list":{"#
    + #""request":"GET /invoices/?x=1#top","#
    + #""description":"Lists them:\n  - all\n# not a comment\n","returns":["Invoice"]}}}}}"#

  @Test func `a spec means what its author sees`() {
    #expect(meaning(of: Self.spec) == Self.specMeaning)
  }

  @Test func `line breaks of any kind mean the same`() {
    for lineBreak in ["\r\n", "\r"] {
      #expect(meaning(of: Self.spec.replacing("\n", with: lineBreak)) == Self.specMeaning)
    }
  }

  @Test func `a byte order mark, document markers and comments mean nothing`() {
    #expect(meaning(of: "\u{FEFF}# top\n---\n\(Self.spec)...\n# end\n") == Self.specMeaning)
  }

  @Test func `a document at any depth means the same`() {
    let lines = Self.spec.split(separator: "\n", omittingEmptySubsequences: false)
    let inner = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    #expect(meaning(of: "- a:\n\(inner)\n- b\n") == #"[{"a":\#(Self.specMeaning)},"b"]"#)
  }

  @Test func `JSON is read as YAML`() {
    let json = #"{"a": [1, 2.5e3, -0, true, null], "b": {"c\u00e9\n": "d\/e"}, "f": []}"#
    #expect(
      meaning(of: json)
        == #"{"a":[1,2.5e3,0,true,null],"b":{"cé\n":"d/e"},"f":[]}"#)
  }
}
