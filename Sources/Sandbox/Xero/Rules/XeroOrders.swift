/// Documents that are priced and not booked: orders, quotes, receipts and repeating invoices.
enum XeroOrders {
  private static let firstStatus = "DRAFT"

  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.fill("Status", .text(firstStatus))
    checkStatus(&draft)
    var terms = XeroLines.Terms(isSale: false, isFinal: false)
    switch draft.kind {
    case .purchaseOrders:
      number(&draft, "PurchaseOrderNumber", "PO-", in: store)
      draft.settleDay()
      draft.record["Type"] = "PURCHASEORDER"
      draft.fill("SentToContact", false)
    case .quotes:
      terms.isSale = true
      number(&draft, "QuoteNumber", "QU-", in: store)
      if draft.record.date("Date") == nil { draft.fail("Date must be specified") }
    case .receipts:
      terms.isFinal = true
      if draft.record.date("Date") == nil { draft.fail("Date must be specified") }
      settleUser(&draft, in: store)
      if draft.isNew {
        draft.record["ReceiptNumber"] = .text(String(store.count(of: .receipts) + 1))
      }
    default:
      draft.require("Type", "Repeating invoice Type must be specified")
      terms.isSale = draft.record.text("Type") == "ACCREC"
      settleSchedule(&draft)
      draft.record["ID"] = .text(draft.id)
      for name in ["ApprovedForSending", "SendCopy", "MarkAsSent", "IncludePDF"] {
        draft.fill(name, false)
      }
    }
    guard draft.issues.isEmpty || draft.isNew else { return }
    XeroLines.settle(&draft, terms, in: &store)
    draft.fill("HasAttachments", false)
  }

  /// What each status may become; a new record begins with the first or one that it may become.
  private static func checkStatus(_ draft: inout XeroDraft) {
    let next: [String: [String]] =
      switch draft.kind {
      case .purchaseOrders:
        [
          "DRAFT": ["SUBMITTED", "AUTHORISED", "DELETED"],
          "SUBMITTED": ["DRAFT", "AUTHORISED", "DELETED"], "AUTHORISED": ["BILLED", "DELETED"],
          "BILLED": ["AUTHORISED", "DELETED"],
        ]
      case .quotes:
        [
          "DRAFT": ["SENT", "DELETED"], "SENT": ["ACCEPTED", "DECLINED", "DRAFT", "DELETED"],
          "ACCEPTED": ["SENT", "INVOICED", "DRAFT", "DELETED"],
          "DECLINED": ["SENT", "DRAFT", "DELETED"], "INVOICED": ["SENT", "DELETED"],
        ]
      case .receipts: ["DRAFT": ["SUBMITTED", "VOIDED"]]
      default: ["DRAFT": ["AUTHORISED", "DELETED"], "AUTHORISED": ["DELETED"]]
      }
    let name = draft.kind.model.typeName
    guard let previous = draft.previousStatus else {
      let first = ["SUBMITTED", "AUTHORISED", "SENT"].filter {
        next[firstStatus]?.contains($0) == true
      }
      if draft.status != firstStatus, !first.contains(draft.status) {
        draft.fail("\(name) not of valid status for creation")
      }
      return
    }
    let stays = previous == draft.status && next[previous] != nil
    if !stays, next[previous]?.contains(draft.status) != true {
      draft.fail("\(name) not of valid status for modification")
    }
  }

  private static func number(
    _ draft: inout XeroDraft, _ name: String, _ prefix: String, in store: XeroStore
  ) {
    let number = draft.record.text(name) ?? ""
    if number.isEmpty {
      draft.record[name] = .text(XeroNumbers.next(prefix, of: draft.kind, name, in: store))
    } else if number != draft.previous?.text(name), store.find(draft.kind, name, is: number) != nil
    {
      draft.fail("\(draft.kind.model.typeName) # must be unique.")
    }
  }

  static func settleUser(_ draft: inout XeroDraft, in store: XeroStore) {
    if let user = store.find(.users, id: draft.record.record("User")?.text("UserID")) {
      draft.record["User"] = .record(user)
    } else {
      draft.fail("User must name a user of the organisation by UserID.")
    }
  }

  private static func settleSchedule(_ draft: inout XeroDraft) {
    guard var schedule = draft.record.record("Schedule") else {
      draft.fail("Schedule must be specified")
      return
    }
    if let previous = draft.previous?.record("Schedule") { schedule = previous.merging(schedule) }
    if !(schedule["Period"]?.integer.map { (1...1_000).contains($0) } ?? false) {
      draft.fail("Schedule Period must be a number greater than zero")
    }
    for name in ["Unit", "DueDateType"] where schedule[name] == nil {
      draft.fail("Schedule \(name) must be specified")
    }
    if !(schedule["DueDate"]?.integer.map { (1...366).contains($0) } ?? false) {
      draft.fail("Schedule DueDate must be a number greater than zero")
    }
    let start = schedule.date("StartDate") ?? draft.now.day
    schedule["StartDate"] = .date(start)
    if schedule.date("NextScheduledDate") == nil {
      schedule["NextScheduledDate"] = .date(max(start, draft.now.day + 1))
    }
    if let end = schedule.date("EndDate"), end < start {
      draft.fail("Schedule EndDate must not be before StartDate")
    }
    draft.record["Schedule"] = .record(schedule)
  }
}
