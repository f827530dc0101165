import HTTPServer
import StrictJSON
import Synchronization

/// What tests tell a sandbox from outside the vendors' paths, without credentials:
///
/// - `POST /_sandbox/rate-limit` refuses the next calls with 429 (``Throttle``).
/// - `POST /_sandbox/fault` spoils the next calls (``Fault``).
/// - `GET /_sandbox/requests` returns what was sent (``RequestJournal``), `DELETE` forgets it.
/// - `DELETE /_sandbox/orders` takes back the orders that are not used up.
/// - `GET /_sandbox/accounts` returns what opens the vendors' stand-ins.
/// - `POST /_sandbox/expire-access-tokens`, `/_sandbox/revoke-refresh-tokens` (``{"token": ...}`` for
///   one) and `/_sandbox/token-fault` (``{"status": 503, "calls": 1}``) are for a vendor's
///   authorization server (``OAuthServer``).
final class ControlDesk: Sendable {
  static let pathPrefix = "/_sandbox/"

  private struct State {
    var journal = RequestJournal()
    var throttles: [Throttle] = []
    var faults: [Fault] = []
  }

  private let state = Mutex(State())
  private let accounts: [UInt8]

  /// - Parameter accounts: what opens the vendors, as JSON; empty when that is nobody's business.
  init(accounts: [UInt8]) { self.accounts = accounts }

  /// What becomes of a vendor's call.
  enum Order: Sendable {
    case serve(announcing: Throttle?)
    case refuse(Throttle)
    case spoil(Fault)
  }

  /// Writes a call down and takes the next order that concerns it. Faults come before throttles.
  /// - Parameter body: what is written down as the call's body.
  func admit(_ request: HTTPRequest, keeping body: [UInt8]) -> (number: Int, order: Order) {
    state.withLock { state in
      let number = state.journal.record(request, body: body)
      if !state.faults.isEmpty {
        let fault = state.faults[0]
        state.faults[0].calls -= 1
        if state.faults[0].calls <= 0 { state.faults.removeFirst() }
        return (number, .spoil(fault))
      }
      guard !state.throttles.isEmpty else { return (number, .serve(announcing: nil)) }
      let throttle = state.throttles[0]
      if throttle.calls > 0 {
        state.throttles[0].calls -= 1
      } else {
        state.throttles[0].announced -= 1
      }
      if state.throttles[0].calls <= 0, state.throttles[0].announced <= 0 {
        state.throttles.removeFirst()
      }
      return throttle.calls > 0
        ? (number, .refuse(throttle)) : (number, .serve(announcing: throttle))
    }
  }

  /// Writes down how a call was answered.
  func complete(_ number: Int, with response: HTTPResponse) {
    state.withLock { $0.journal.complete(number, with: response) }
  }

  /// Answers a call of the control paths.
  func respond(to request: HTTPRequest, vendors: [any VendorStandIn]) -> HTTPResponse {
    let name = request.path.dropFirst(Self.pathPrefix.count)
    switch (request.method, name) {
    case ("GET", "accounts") where !accounts.isEmpty:
      return .json(200, accounts)
    case ("GET", "requests"):
      return .json(200, state.withLock { $0.journal.render() })
    case ("DELETE", "requests"):
      state.withLock { $0.journal.clear() }
      return .empty(204)
    case ("DELETE", "orders"):
      state.withLock { state in
        state.throttles = []
        state.faults = []
      }
      return .empty(204)
    case ("POST", "rate-limit"), ("POST", "fault"):
      return take(request, isFault: name == "fault")
    default:
      if request.method == "POST", let answer = order(String(name), request, for: vendors) {
        return answer
      }
      return .detail(
        404,
        "The sandbox knows POST /_sandbox/rate-limit, POST /_sandbox/fault, "
          + "DELETE /_sandbox/orders, GET and DELETE /_sandbox/requests.")
    }
  }

  /// Passes an order on to the vendors; nil when none of them knows it.
  private func order(
    _ name: String, _ request: HTTPRequest, for vendors: [any VendorStandIn]
  ) -> HTTPResponse? {
    do throws(ControlError) {
      let order: JSONValue = request.body.isEmpty ? [:] : try Self.object(in: request)
      var isKnown = false
      for vendor in vendors where try vendor.obey(name, order) { isKnown = true }
      return isKnown ? .empty(204) : nil
    } catch {
      return .detail(400, error.message)
    }
  }

  private static func object(in request: HTTPRequest) throws(ControlError) -> JSONValue {
    let order: JSONValue
    do {
      order = try JSONValue(parsing: request.body)
    } catch {
      throw ControlError(message: "the body must be JSON: \(error.message)")
    }
    guard order.kind == .object else { throw ControlError(message: "the body must be an object") }
    return order
  }

  private func take(_ request: HTTPRequest, isFault: Bool) -> HTTPResponse {
    do throws(ControlError) {
      let order = try Self.object(in: request)
      if isFault {
        let fault = try Fault(order)
        if fault.calls > 0 { state.withLock { $0.faults.append(fault) } }
      } else {
        let throttle = try Throttle(order)
        guard throttle.calls > 0 || throttle.announced > 0 else { return .empty(204) }
        state.withLock { $0.throttles.append(throttle) }
      }
      return .empty(204)
    } catch {
      return .detail(400, error.message)
    }
  }
}

/// An order that the control desk cannot read.
package struct ControlError: Error, Equatable {
  /// What was expected, in words.
  package var message: String
}

extension JSONValue {
  /// The member as a count from zero to the maximum, or the default when it is missing.
  func count(
    _ key: String, default standard: Int, maximum: Int = 1_000_000
  ) throws(ControlError) -> Int {
    guard let value = self[key] else { return standard }
    guard let count = value.int, (0...maximum).contains(count) else {
      throw ControlError(message: "'\(key)' must be an integer from 0 to \(maximum)")
    }
    return count
  }
}
