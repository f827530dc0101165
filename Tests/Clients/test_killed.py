"""`kill -9` in the middle of writes, a few rounds of what `Benchmarks/run --only durability` runs a thousand of."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "Benchmarks"))

from harness.durability import Rounds  # noqa: E402


def test_nothing_that_was_acknowledged_is_lost(tenon, tmp_path):
    rounds = Rounds(tenon, str(tmp_path), seed=7)
    rounds.run(12)
    assert len(rounds.starts) == 13
    assert rounds.acknowledged > 0
