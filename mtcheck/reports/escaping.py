"""Article text made harmless for showing: no control character of an article reaches a terminal or a page."""

from __future__ import annotations

# C0 and C1 controls but tab and line feed, bidirectional overrides and isolates (which can make a text read
# otherwise than it is), and the marks that end a line in some viewers only.
_REPLACED = {
    **{code: 0xFFFD for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A)},
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0xFEFF), 0xFFFD),
    0x2028: 0x20,
    0x2029: 0x20,
    0x0D: 0x20,
}
# A surrogate cannot be written in UTF-8.
_REPLACED.update(dict.fromkeys(range(0xD800, 0xE000), 0xFFFD))


def visible(text: str) -> str:
    """The text with every control character replaced by one that shows; as long as the text it came from."""
    return text.translate(_REPLACED)


def one_line(text: str) -> str:
    """The visible text with tabs and line ends as spaces; as long as the text it came from."""
    return visible(text).replace("\n", " ").replace("\t", " ")
