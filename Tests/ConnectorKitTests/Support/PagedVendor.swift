import ConnectorKit

/// A vendor that holds numbered records and divides them into pages in the way of one paging style.
struct PagedVendor: Transport {
  let records: Int
  let paging: Paging
  /// The records on a page when no size is asked for, and the most there can be.
  let ownSize: Int
  /// What the vendor's own next URLs begin with.
  var nextBase = "https://api.acme.example/v1/things"

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    let asked = paging.sizeName.flatMap { request.parameters($0).first }.flatMap { Int($0) }
    let size = min(asked ?? ownSize, ownSize)
    let start = start(request, size)
    let slice = Array((0..<records).dropFirst(start).prefix(size))
    let next = start + size < records ? start + size : nil
    var members = #""results":[\#(slice.map { #"{"n":\#($0)}"# }.joined(separator: ","))]"#
    var fields: [Field] = []
    let sizeQuery = asked.flatMap { size in paging.sizeName.map { "&\($0)=\(size)" } } ?? ""
    let nextURL = next.map { "\(nextBase)?start=\($0)\(sizeQuery)&filter%5Ba%5D=%26" }
    switch paging {
    case .page:
      members += #","next":\#(next.map { #""u\#($0)""# } ?? "null"),"total":\#(records)"#
      members += #","pages":\#((records + size - 1) / size)"#
      members += #","more":\#(next != nil)"#
    case .offset: members += #","total":"\#(records)","more":\#(next != nil)"#
    case .cursor:
      members += #","next":\#(next.map { #""c|\#($0)""# } ?? #""""#),"more":\#(next != nil)"#
    case .nextURL: members += #","next":\#(nextURL.map { #""\#($0)""# } ?? "null")"#
    case .linkHeader:
      if let nextURL {
        fields.append(
          Field(
            name: "link", value: "<\(nextBase)?start=0>; rel=\"first\", <\(nextURL)>; rel=\"next\"")
        )
      }
    case .whole:
      members = #""results":[\#((0..<records).map { #"{"n":\#($0)}"# }.joined(separator: ","))]"#
    }
    return UpstreamResponse(status: 200, fields: fields, body: Array("{\(members)}".utf8))
  }

  private func start(_ request: UpstreamRequest, _ size: Int) -> Int {
    func number(_ name: String) -> Int? { request.parameters(name).first.flatMap { Int($0) } }
    switch paging {
    case .page(let parameter, let first, _, _, _, _, _, _):
      return ((number(parameter) ?? first) - first) * size
    case .offset(let parameter, let first, _, _, _, _):
      return (number(parameter) ?? first) - first
    case .cursor(let parameter, _, _, _, _):
      return request.parameters(parameter).first.flatMap { Int($0.dropFirst("c%7C".count)) } ?? 0
    case .nextURL, .linkHeader: return number("start") ?? 0
    case .whole: return 0
    }
  }
}

extension Paging {
  fileprivate var sizeName: String? {
    switch self {
    case .page(_, _, let name, _, _, _, _, _), .offset(_, _, let name, _, _, _),
      .cursor(_, _, _, let name, _),
      .linkHeader(let name, _, _), .nextURL(_, let name, _, _):
      name
    case .whole: nil
    }
  }
}
