"""The same models with synthesized `Codable`, made from a generated file: what the form that the
generator writes is compared with."""

import re

_CONFORMANCES = {
    "Model": "Codable, Sendable",
    "Tool": "Codable, Sendable",
    "OpenEnum": "RawRepresentable, Hashable, Codable, Sendable",
}


def codable_twin(source):
    """Returns `source` with the coding of its structs left to the compiler.

    Properties, memberwise initialisers and the tables of each tool stay. Dates become text, which costs
    the compiler nothing, since the library's own types for them are no `Codable`.
    """
    source = re.sub(
        r"^( *public struct \S+): (Model|Tool|OpenEnum) \{$",
        lambda match: f"{match[1]}: {_CONFORMANCES[match[2]]} {{",
        source,
        flags=re.MULTILINE,
    )
    for declaration in (r"init\(fields: inout FieldReader\)", r"func write\(to fields: inout FieldWriter\)"):
        # A body ends at the brace that stands under its declaration, or on the same line.
        source = re.sub(
            rf"^( *)public {declaration} \{{(?:[^\n]*\}}|\n(?:.*\n)*?\1\}})\n\n?",
            "",
            source,
            flags=re.MULTILINE,
        )
    source = re.sub(r"^ *public typealias Output = .*\n", "", source, flags=re.MULTILINE)
    return re.sub(r"(: \[?)(?:Timestamp|CalendarDate)\b", r"\1String", source)
