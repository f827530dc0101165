"""A connection that is lost: what stands between a client and a server, and cuts once."""

import asyncio
from contextlib import asynccontextmanager
from urllib.parse import urlsplit


class Cutter:
    """Passes everything on, until an answer has shown `mark`: then that connection is lost."""

    def __init__(self, mark):
        self._mark = mark
        self.cuts = 0

    async def pass_on(self, reader, writer, *, other, may_cut):
        try:
            while chunk := await reader.read(1 << 16):
                writer.write(chunk)
                await writer.drain()
                if may_cut and self.cuts == 0 and self._mark in chunk:
                    self.cuts += 1
                    other.transport.abort()
                    writer.transport.abort()
                    return
            writer.write_eof()
        except OSError:
            writer.transport.abort()


@asynccontextmanager
async def cut_once(url, mark):
    """The URL under which a server is reached through a cutter, and the cutter."""
    there = urlsplit(url)
    cutter = Cutter(mark)

    async def serve(reader, writer):
        server_reader, server_writer = await asyncio.open_connection(there.hostname, there.port)
        await asyncio.gather(
            cutter.pass_on(reader, server_writer, other=writer, may_cut=False),
            cutter.pass_on(server_reader, writer, other=server_writer, may_cut=True),
        )

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    yield there._replace(netloc=f"127.0.0.1:{port}").geturl(), cutter
    server.close()
