"""What calls find out for those that come after them."""

import uuid


class Found:
    """What earlier calls found out. Reading what was not found fails the check that needs it."""

    def __getattr__(self, name):
        raise AttributeError(f"no earlier call has found a {name.replace('_', ' ')}")


def new(word):
    """The word with an ending that no other run has."""
    return f"{word}-{uuid.uuid4().hex[:12]}"
