import MCPServer
import StrictJSON

/// The tools whose schemas are looked at.
enum SchemaTools {
  static let all: [FixtureTool] = [
    FixtureTool(
      "json_schema_2020_12_tool", "Tool with JSON Schema 2020-12 features", schema: schema
    ) { _, _ in .text("called") },
    FixtureTool(
      "test_x_mcp_header", "Takes an input that stands in an HTTP field too.",
      properties: """
        {"region": {"type": "string", "description": "A region.", "x-mcp-header": "Region"},
        "limit": {"type": "integer", "description": "A number.", "x-mcp-header": "Limit"}}
        """
    ) { arguments, _ in .text("region \(arguments["region"]?.string ?? "none")") },
  ]

  private static let schema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "$defs": {
        "address": {
          "$anchor": "addressDef",
          "type": "object",
          "properties": {"street": {"type": "string"}, "city": {"type": "string"}}
        }
      },
      "properties": {
        "name": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"},
        "email": {"type": "string"}
      },
      "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
      "if": {
        "properties": {"contactMethod": {"const": "phone"}},
        "required": ["contactMethod"]
      },
      "then": {"required": ["phone"]},
      "else": {"required": ["email"]},
      "additionalProperties": false
    }
    """
}
