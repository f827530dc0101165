/// The chart of accounts.
enum XeroAccounts {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    let type = draft.record.text("Type") ?? ""
    draft.require("Name", "Please enter a Name.")
    draft.require("Type", "Please select an account Type.")
    if type == "BANK" {
      draft.require("BankAccountNumber", "Please enter a BankAccountNumber.")
    } else {
      draft.require("Code", "Please enter a Code.")
    }
    for (name, message) in [
      ("Code", "Please enter a unique Code."), ("Name", "Please enter a unique Name."),
    ] {
      let value = draft.record.text(name)?.lowercased()
      let isTaken =
        value != nil
        && store.all(.accounts).contains { other in
          other.text("AccountID") != draft.id && other.text("Status") != "DELETED"
            && other.text(name)?.lowercased() == value
        }
      if isTaken { draft.fail(message) }
    }
    draft.fill("Status", "ACTIVE")
    if draft.previousStatus == "DELETED" || draft.status == "DELETED" {
      draft.fail("An account is deleted by DELETE, and cannot be changed when it is.")
    }
    if draft.previous?["SystemAccount"] != nil,
      ["Type", "Status"].contains(where: { draft.record[$0] != draft.previous?[$0] })
    {
      draft.fail("A system account cannot be archived nor get another type.")
    }
    let tax = draft.record.text("TaxType") ?? "NONE"
    if store.find(.taxRates, id: tax) == nil {
      draft.fail("The TaxType code '\(tax)' does not exist")
    }
    draft.record["TaxType"] = .text(tax)
    draft.record["Class"] = .text(XeroAccountClass.name(ofType: type))
    draft.fill("EnablePaymentsToAccount", false)
    draft.fill("ShowInExpenseClaims", false)
    if type == "BANK" {
      draft.fill("BankAccountType", "BANK")
      draft.fill("CurrencyCode", .text(XeroChart.currency))
    }
    draft.fill("ReportingCode", .text(String(XeroAccountClass.name(ofType: type).prefix(3))))
    draft.fill("HasAttachments", false)
    draft.fill("AddToWatchlist", false)
  }

  static func delete(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    var account = try store.find(.accounts, key: call.key)
    let id = account.text("AccountID") ?? ""
    var issue: String?
    if account["SystemAccount"] != nil {
      issue = "System accounts cannot be deleted."
    } else if account.text("Status") == "DELETED" {
      issue = "The account has already been deleted."
    } else if store.entries.contains(where: { $0.lines.contains { $0.accountID == id } }) {
      issue = "The account has transactions. Archive it instead of deleting it."
    }
    if let issue {
      account["ValidationErrors"] = XeroOutcome.errors([issue])
      throw .elements([account], priceDecimals: 2)
    }
    account["Status"] = "DELETED"
    account["UpdatedDateUTC"] = .moment(call.now)
    store.put(.accounts, account)
    return XeroAnswer(key: "Accounts", records: [account])
  }
}
