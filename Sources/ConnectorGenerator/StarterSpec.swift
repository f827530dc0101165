/// A small commented spec to start from: it checks clean and builds.
///
/// - Parameter name: the integration's name, which must be the file's too: `^[a-z][a-z0-9_]{0,30}$`.
package func starterSpec(name: String) -> String {
  let words = name.split(separator: "_")
  let label = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  return """
    # docs/spec-language.md explains every key; 'tenon check' says what is wrong, with line and column.
    name: \(name)                       # prefix of every tool name; the file's name too
    label: \(label)                     # the name for people
    category: Example
    description: Say here what the API is for; it is shown to people and to models.
    documentation: https://docs.example.com

    base_url: https://{host}/v1
    settings:                         # kept on the account, not secret; they fill {placeholders}
      host: {type: string, default: api.example.com, description: API host.}

    authentication:
      scheme: bearer                  # basic | bearer | api_key | oauth2 | none
      token: {label: API token, description: Created in the vendor's developer settings.}

    # How lists are paged. Callers always see 'limit' and 'next_cursor'.
    pagination: {style: cursor, cursor: cursor, next: next_cursor, page_size: limit, size: 100, items: data}
    errors: {message: [error.message, message]}

    # A cheap read that is tried when somebody enters credentials.
    validate: {method: customers.list, arguments: {limit: 1}}

    models:
      Customer:
        description: Somebody who buys.
        properties:
          id: {type: string, readOnly: true, description: The vendor's id of the customer.}
          name: {type: string, maxLength: 100, description: Name on invoices.}
          email: {type: string, format: email, description: Where invoices go.}
          balance_cents: {type: integer, readOnly: true, description: 'What is owed, in cents.'}
        required: [name]

    resources:
      customers:
        description: The people and companies that buy.
        tags: [customers]
        methods:
          list:                       # becomes list_all_\(name)_customers
            request: GET /customers
            description: List customers. Use a filter to find one by name.
            query:
              name: {type: string, description: Only customers whose name contains this text.}
            returns: [Customer]
          get:                        # becomes get_single_\(name)_customer_by_id
            request: GET /customers/{id}
            description: Get one customer by its id.
            path:
              id: {type: string, description: The customer's id.}
            returns: Customer
          create:                     # becomes create_a_\(name)_customer
            request: POST /customers
            description: Create a customer.
            body: Customer            # its writable properties become inputs
            returns: Customer

    """
}
