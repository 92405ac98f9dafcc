"""What of `random` is best said in Python."""
import random

__all__ = ["SystemRandom"]


class SystemRandom(random.Random):
    """A source that cannot be seeded by the program."""

    def seed(self, *args, **kwds):
        pass

    def getstate(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")

    def setstate(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")


SystemRandom.__module__ = "random"
