#!/usr/bin/env python3
"""Prints a synthetic spec with N methods: make_spec.py N > synthetic.yaml

Ten methods a resource: lists, gets, creates, updates and others, about six inputs each, a model of
eight properties for every resource. The same N gives the same bytes.
"""
import sys


def make_spec(count: int) -> str:
    out = [
        "name: synthetic",
        "label: Synthetic",
        "category: Benchmark",
        "description: A made-up API to measure the generator with.",
        "base_url: https://{host}/v1",
        "settings:",
        "  host: {type: string, default: api.example.com, description: API host.}",
        "authentication: {scheme: bearer, token: {label: Token}}",
        "pagination: {style: cursor, cursor: cursor, next: next, page_size: per_page, size: 100, items: data}",
        "errors: {message: [message]}",
        "models:",
    ]
    resources = (count + 9) // 10
    for r in range(resources):
        out += [
            f"  Record{r}:",
            f"    description: A record of kind {r}.",
            "    properties:",
            "      id: {type: string, readOnly: true, description: The id.}",
            "      name: {type: string, minLength: 1, maxLength: 100, description: The name.}",
            "      amount_cents: {type: integer, minimum: 1, maximum: 999999900, description: Amount in cents.}",
            "      rate: {type: number, multipleOf: 0.0001, description: A rate.}",
            "      status: {type: string, enum: [open, paid, void], description: Where it stands.}",
            "      due_on: {type: string, format: date, description: When it is due.}",
            "      tags: {type: array, items: {type: string}, maxItems: 10, description: Labels.}",
            "      created: {type: string, format: date-time, readOnly: true, description: When it was made.}",
            "    required: [name, amount_cents]",
        ]
    out.append("resources:")
    keys = ["list", "get", "create", "update", "delete", "search", "void", "send", "approve", "bulk_create"]
    for r in range(resources):
        out += [f"  records_{r}:", f"    description: Records of kind {r}.", "    tags: [records]", "    methods:"]
        for key in keys[: min(10, count - r * 10)]:
            out += method(key, r)
    return "\n".join(out) + "\n"


def method(key: str, r: int) -> list[str]:
    base = f"/records{r}"
    path = ["        path: {id: {type: string, description: The record's id.}}"]
    head = [f"      {key}:", f"        description: \"The method '{key}' of records of kind {r}, told in a sentence of usual length.\""]
    query = [
        "        query:",
        "          name: {type: string, description: Only those whose name contains this text.}",
        "          status: {type: string, enum: [open, paid, void], description: Only those with this status.}",
        "          ids: {type: array, items: {type: string}, style: comma, description: Only these.}",
        "          since: {type: string, format: date-time, description: Only those changed since.}",
    ]
    if key in ("list", "search"):
        extra = [] if key == "list" else ["        pagination: {style: page, page: page, size: 50, items: data, next: next}"]
        return head + [f"        request: GET {base}" + ("" if key == "list" else "/search")] + query + extra + [f"        returns: [Record{r}]"]
    if key == "get":
        return head + [f"        request: GET {base}/{{id}}"] + path + [f"        returns: Record{r}"]
    if key == "create":
        return head + [f"        request: POST {base}", f"        body: Record{r}", f"        returns: Record{r}"]
    if key == "update":
        return head + [f"        request: PUT {base}/{{id}}"] + path + [f"        body: Record{r}", f"        returns: Record{r}"]
    if key == "delete":
        return head + [f"        request: DELETE {base}/{{id}}"] + path + ["        returns: empty"]
    if key == "bulk_create":
        return head + [f"        request: POST {base}/batch", f"        body: {{type: array, items: Record{r}, minItems: 1, maxItems: 500}}", f"        returns: [Record{r}]"]
    return head + [
        f"        request: POST {base}/{{id}}/{key}",
        *path,
        "        body:",
        "          type: object",
        "          properties:",
        "            reason: {type: string, maxLength: 500, description: Why.}",
        "            amount_cents: {type: integer, minimum: 1, description: How much.}",
        "            notify: {type: boolean, default: false, description: Whether to tell people.}",
        "          required: [reason]",
        "        returns: text",
    ]


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit() or int(sys.argv[1]) < 1:
        sys.exit("usage: make_spec.py N > synthetic.yaml")
    sys.stdout.write(make_spec(int(sys.argv[1])))
