"""What an agent does with a server: it calls tools and reads what they say."""

import json
from dataclasses import dataclass
from decimal import Decimal

from checklist import expect, expect_equal


@dataclass
class Answer:
    """What a tool answered. Its fractions are decimals, digit by digit as they were sent."""

    is_error: bool
    content: dict

    @property
    def result(self):
        return self.content["result"]

    @property
    def next_cursor(self):
        return self.content["next_cursor"]

    @property
    def error(self):
        return self.content["error"]

    @property
    def rate_limit(self):
        return self.content["rate_limit"]


class Agent:
    """An official client, once it has shaken hands."""

    def __init__(self, client):
        self._client = client
        self.called = set()

    async def tools(self):
        """All tools, over all pages."""
        tools, cursor = [], None
        while True:
            page = await self._client.list_tools(cursor=cursor)
            tools += page.tools
            cursor = page.next_cursor
            if cursor is None:
                return tools

    async def ask(self, tool, **arguments):
        """Calls a tool, whatever it answers. Amounts may be decimals."""
        self.called.add(tool)
        reply = await self._client.call_tool(tool, _plain(arguments))
        content = reply.structured_content
        expect(isinstance(content, dict), f"structuredContent is {content!r}")
        expect_equal([block.type for block in reply.content], ["text"], "the type of the content")
        text = reply.content[0].text
        expect_equal(json.loads(text), content, "the text block")
        return Answer(bool(reply.is_error), json.loads(text, parse_float=Decimal))

    async def call(self, tool, **arguments):
        """Calls a tool that must succeed."""
        answer = await self.ask(tool, **arguments)
        expect(not answer.is_error, f"{tool} was refused: {answer.content}")
        return answer

    async def everything(self, tool, **arguments):
        """All records of a list, over all pages, and how many each page had."""
        records, sizes, cursors = [], [], set()
        while True:
            answer = await self.call(tool, **arguments)
            records += answer.result
            sizes.append(len(answer.result))
            if answer.next_cursor is None:
                return records, sizes
            expect(answer.next_cursor not in cursors, "a cursor came twice")
            cursors.add(answer.next_cursor)
            arguments["next_cursor"] = answer.next_cursor


def _plain(value):
    """The value with floats for decimals, which the client writes with the same digits."""
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_plain(element) for element in value]
    if not isinstance(value, Decimal):
        return value
    number = float(value)
    if Decimal(repr(number)) != value:
        raise ValueError(f"a float does not hold {value}")
    return number
