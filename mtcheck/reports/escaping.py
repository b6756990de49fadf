"""Article text made harmless for showing: no control character of an article reaches a terminal or a page."""

from __future__ import annotations

_CONTROLS = (
    *(code for code in range(0x20) if code not in (0x09, 0x0A, 0x0D)),
    *range(0x7F, 0xA0),
    # Bidirectional embeddings, overrides and isolates can make a text read otherwise than it is. The marks
    # U+200E, U+200F and U+061C cannot, and right-to-left prose needs them.
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    *range(0xFDD0, 0xFDF0),
    *(plane << 16 | low for plane in range(17) for low in (0xFFFE, 0xFFFF)),
    # A surrogate cannot be written in UTF-8.
    *range(0xD800, 0xE000),
)
_REPLACED = {**dict.fromkeys(_CONTROLS, 0xFFFD), **dict.fromkeys((0x0D, 0x2028, 0x2029), 0x20)}


def visible(text: str) -> str:
    """The text with every control character replaced by one that shows, tab and line feed apart.

    It is as long as the text it came from, so that offsets hold.
    """
    return text.translate(_REPLACED)


def one_line(text: str) -> str:
    """The visible text with tabs and line ends as spaces; as long as the text it came from."""
    return visible(text).replace("\n", " ").replace("\t", " ")
