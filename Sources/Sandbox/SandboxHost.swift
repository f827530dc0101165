import HTTPFields
package import HTTPServer

/// Several stand-ins behind one origin, told apart by their paths, with the control desk beside
/// them.
package final class SandboxHost: Sendable {
  private let vendors: [any VendorStandIn]
  private let hasControls: Bool
  private let desk: ControlDesk

  /// - Parameters:
  ///   - hasControls: whether `/_sandbox/` is served; only a loopback listener may.
  ///   - accounts: what opens the vendors, as JSON, for whoever asks the control desk.
  package init(
    vendors: [any VendorStandIn], hasControls: Bool = true, accounts: [UInt8] = []
  ) {
    self.vendors = vendors
    self.hasControls = hasControls
    desk = ControlDesk(accounts: accounts)
  }

  /// Answers one request of any vendor or of the control desk.
  package func respond(to request: HTTPRequest) async -> HTTPResponse {
    if hasControls, request.path.hasPrefix(ControlDesk.pathPrefix) {
      return desk.respond(to: request, vendors: vendors)
    }
    let vendor = vendors.first { $0.serves(request.path) }
    let (number, order) = desk.admit(
      request, keeping: vendor?.bodyToKeep(of: request) ?? request.body)
    let response = await response(to: request, from: vendor, under: order)
    desk.complete(number, with: response)
    return response
  }

  private func response(
    to request: HTTPRequest, from vendor: (any VendorStandIn)?, under order: ControlDesk.Order
  ) async -> HTTPResponse {
    guard let vendor else { return .detail(404, "Not found.") }
    switch order {
    case .refuse(let throttle):
      return .json(
        429, vendor.throttledBody(seconds: throttle.reset),
        fields: vendor.limitFields(throttle, isRefusal: true))
    case .spoil(let fault):
      if let spoilt = await fault.response(to: request, from: vendor) { return spoilt }
      return await vendor.respond(to: request)
    case .serve(let announced):
      var response = await vendor.respond(to: request)
      guard let announced else { return response }
      let fields = vendor.limitFields(announced, isRefusal: false)
      response.fields.removeAll { own in fields.contains { $0.name == own.name } }
      response.fields += fields
      return response
    }
  }
}
