// Generated code imports ConnectorKit alone, and its signatures name JSONValue and JSONNumber.
@_exported public import StrictJSON
