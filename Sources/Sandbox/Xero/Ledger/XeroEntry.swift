/// One booking of the double-entry ledger, whose lines add up to zero.
struct XeroEntry: Sendable {
  /// Which reports it counts in. A sale counts in `accrual` when it is invoiced and in `cash` when
  /// it is paid.
  enum Basis: Sendable {
    case accrual, cash, both
  }

  struct Line: Sendable {
    var accountID: String
    var description = ""
    /// Debits are positive.
    var net: XeroAmount
    var tax = XeroAmount.zero
    var taxType = ""
    var tracking: [XeroRecord] = []
  }

  var id: String
  /// Counted from 1 without gaps; entries of the cash basis have none of their own.
  var number: Int
  var day: CalendarDay
  var created: Moment
  var sourceID: String
  var sourceType: String
  var reference: String
  var basis: Basis
  var lines: [Line]
}
