extension XeroModel {
  /// People, firms and what describes them.
  static let partyFields: [XeroModel: [XeroField]] = [
    .contact: updated + outcome
      + XeroField.of(.guid, "ContactID") + XeroField.shown(.guid, "MergedToContactID")
      + XeroField.of(
        .text(255), "Name", "FirstName", "LastName", "EmailAddress", "BankAccountDetails",
        "AccountsReceivableTaxType", "AccountsPayableTaxType", "XeroNetworkKey",
        "SalesDefaultAccountCode", "PurchasesDefaultAccountCode")
      + XeroField.of(
        .text(50), "ContactNumber", "AccountNumber", "CompanyNumber", "TaxNumber")
      + XeroField.of(.choice(["ACTIVE", "ARCHIVED", "GDPRREQUEST"]), "ContactStatus")
      + XeroField.of(.choice(["SSN", "EIN", "ITIN", "ATIN"]), "TaxNumberType")
      + XeroField.of(
        .choice(["INCLUSIVE", "EXCLUSIVE", "NONE"]), "SalesDefaultLineAmountType",
        "PurchasesDefaultLineAmountType")
      + XeroField.of(.text(3), "DefaultCurrency")
      + XeroField.of(.list(.part(.contactPerson)), "ContactPersons")
      + XeroField.of(.list(.part(.address)), "Addresses")
      + XeroField.of(.list(.part(.phone)), "Phones")
      + XeroField.of(.part(.paymentTerm), "PaymentTerms")
      + XeroField.shown(.boolean, "IsSupplier", "IsCustomer")
      + XeroField.shown(.part(.balances), "Balances")
      + XeroField.shown(.list(.part(.contactGroup)), "ContactGroups")
      + XeroField.shown(.text(255), "Website") + XeroField.shown(.amount, "Discount"),
    .contactPerson: XeroField.of(.text(255), "FirstName", "LastName", "EmailAddress")
      + XeroField.of(.boolean, "IncludeInEmails"),
    .phone: XeroField.of(.choice(["DEFAULT", "DDI", "MOBILE", "FAX", "OFFICE"]), "PhoneType")
      + XeroField.of(.text(50), "PhoneNumber") + XeroField.of(.text(10), "PhoneAreaCode")
      + XeroField.of(.text(20), "PhoneCountryCode"),
    .address: XeroField.of(.choice(["POBOX", "STREET", "DELIVERY"]), "AddressType")
      + XeroField.of(
        .text(500), "AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4")
      + XeroField.of(.text(255), "City", "Region", "AttentionTo")
      + XeroField.of(.text(50), "PostalCode", "Country"),
    .paymentTerm: XeroField.of(.part(.bill), "Bills", "Sales"),
    .bill: XeroField.of(.integer, "Day")
      + XeroField.of(
        .choice([
          "DAYSAFTERBILLDATE", "DAYSAFTERBILLMONTH", "OFCURRENTMONTH", "OFFOLLOWINGMONTH",
        ]), "Type"),
    .balances: XeroField.shown(.part(.balance), "AccountsReceivable", "AccountsPayable"),
    .balance: XeroField.shown(.amount, "Outstanding", "Overdue"),
    .contactGroup: outcome + XeroField.of(.text(255), "Name")
      + XeroField.of(.choice(["ACTIVE", "DELETED"]), "Status")
      + XeroField.of(.guid, "ContactGroupID")
      + XeroField.of(.list(.part(.contact)), "Contacts"),
    .user: XeroField.of(.guid, "UserID")
      + XeroField.shown(.text(255), "EmailAddress", "FirstName", "LastName", "OrganisationRole")
      + XeroField.shown(.boolean, "IsSubscriber") + updated,
    .historyRecord: XeroField.of(.text(2_500), "Details")
      + XeroField.shown(.text(255), "Changes", "User") + XeroField.shown(.moment, "DateUTC"),
    .attachment: XeroField.shown(.guid, "AttachmentID")
      + XeroField.shown(.text(500), "FileName", "Url", "MimeType")
      + XeroField.shown(.integer, "ContentLength"),
    .validationError: XeroField.shown(.text(4_000), "Message"),
    .organisation: XeroField.shown(.guid, "OrganisationID")
      + XeroField.shown(.text(255), "Name", "LegalName", "BaseCurrency", "CountryCode"),
  ]
}
