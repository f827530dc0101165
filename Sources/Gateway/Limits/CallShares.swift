import Synchronization

/// Divides what a vendor's calls share, its connections above all, among tenants: one that has many slow
/// calls under way leaves room for the others.
///
/// A tenant may have three times as many under way as are free. Alone it gets three quarters of all, two
/// that want all get three sevenths each, and whoever comes new finds some free.
final class CallShares: Sendable {
  private struct Use {
    var total = 0
    var tenants: [String: Int] = [:]
  }

  private let capacity: Int
  private let state = Mutex<[String: Use]>([:])

  /// - Parameter capacity: how many calls of a vendor may be under way.
  init(_ capacity: Int) { self.capacity = capacity }

  /// Counts a call; false when it is more than the tenant's share.
  func begin(_ vendor: String, _ tenant: String) -> Bool {
    state.withLock { state in
      var use = state[vendor] ?? Use()
      let own = use.tenants[tenant] ?? 0
      guard use.total < capacity, own < 3 * (capacity - use.total) else { return false }
      use.total += 1
      use.tenants[tenant] = own + 1
      state[vendor] = use
      return true
    }
  }

  /// A call that was counted is over.
  func end(_ vendor: String, _ tenant: String) {
    state.withLock { state in
      guard let own = state[vendor]?.tenants[tenant] else { return }
      state[vendor]?.total -= 1
      state[vendor]?.tenants[tenant] = own > 1 ? own - 1 : nil
    }
  }
}
