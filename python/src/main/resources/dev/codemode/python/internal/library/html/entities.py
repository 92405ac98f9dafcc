"""The names that HTML has for characters."""
from _html import table

__all__ = ["html5", "name2codepoint", "codepoint2name", "entitydefs"]

html5 = table("html5")
name2codepoint = {name: ord(text) for name, text in table("html4").items()}
codepoint2name = {number: name for name, number in name2codepoint.items()}
entitydefs = {name: chr(number) for name, number in name2codepoint.items()}
