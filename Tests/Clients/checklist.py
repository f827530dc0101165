"""Named checks: one line for each on standard output, and the count at the end."""

from contextlib import contextmanager


class Failed(Exception):
    """A check that did not hold; its text says why."""


def expect(condition, why):
    """Fails the check that is running unless the condition holds."""
    if not condition:
        raise Failed(why)


def expect_equal(actual, expected, what):
    """Fails the check that is running unless both are equal."""
    expect(actual == expected, f"{what} is {_short(actual)}, expected {_short(expected)}")


class Checklist:
    """Runs checks, prints their outcome and counts them."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    @contextmanager
    def check(self, name):
        """The body of the `with` statement is the check: it fails by raising."""
        try:
            yield
        except Exception as error:
            self.failed += 1
            why = str(error) if isinstance(error, Failed) else f"{type(error).__name__}: {error}"
            print(f"FAIL {name}: {' '.join(why.split())}", flush=True)
        else:
            self.passed += 1
            print(f"ok {name}", flush=True)

    def summary(self):
        return f"{self.passed} passed, {self.failed} failed"


def _short(value, limit=300):
    text = repr(value)
    return text if len(text) <= limit else text[:limit] + "..."
