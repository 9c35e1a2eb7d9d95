"""Sequences of which there may be millions: an item is made when it is asked for."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import TypeVar, overload

Item = TypeVar("Item", covariant=True)


class MadeSequence(Sequence[Item]):
    """Who inherits says how many items there are, and makes one of them."""

    @abstractmethod
    def item(self, number: int) -> Item:
        """The item of a number, counted from 0, that there is."""

    @overload
    def __getitem__(self, number: int) -> Item: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Item]: ...
    def __getitem__(self, number: int | slice) -> Item | Sequence[Item]:
        if isinstance(number, slice):
            return [self.item(one) for one in range(*number.indices(len(self)))]
        # A range knows negative numbers and raises IndexError, by which iteration ends.
        return self.item(range(len(self))[number])
