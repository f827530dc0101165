"""The tools of an integration, as the generator writes them, turned into an OpenAPI document."""

import re


def openapi_document(tools, base_url):
    """Returns an OpenAPI 3.1 document with one operation for each of `tools`."""
    paths = {}
    for tool in tools:
        method = tool["http"]["method"].lower()
        path = tool["http"]["path"]
        # Two tools may make the same call; a document has one operation for it, so that the second
        # gets a path of its own, which no benchmark calls.
        while method in paths.setdefault(path, {}):
            path += "/"
        paths[path][method] = _operation(tool, method, re.findall(r"{([^}]+)}", path))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Finexio", "version": "2"},
        "servers": [{"url": base_url}],
        "paths": paths,
    }


def _operation(tool, method, placeholders):
    properties = dict(tool["inputSchema"]["properties"])
    required = tool["inputSchema"].get("required", [])
    parameters = []
    for placeholder in placeholders:
        # An input may bear another name than its placeholder; then any required one stands in for it.
        name = placeholder if placeholder in properties else next(
            (name for name in required if name in properties), placeholder
        )
        schema = properties.pop(name, {"type": "string"})
        parameters.append(
            {"name": placeholder, "in": "path", "required": True, "schema": schema}
        )
    operation = {
        "operationId": tool["name"],
        "description": tool["description"],
        "parameters": parameters,
        "responses": {
            "200": {
                "description": "The answer.",
                "content": {"application/json": {"schema": {"type": "object"}}},
            }
        },
    }
    if method in ("get", "delete"):
        for name, schema in properties.items():
            parameters.append(
                {"name": name, "in": "query", "required": name in required, "schema": schema}
            )
    else:
        body = {
            "type": "object",
            "properties": properties,
            "required": [name for name in required if name in properties],
        }
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": body}},
        }
    return operation
