# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plots for the documentation, as SVG that is readable in light and dark."""

from xml.sax.saxutils import escape

_COLOURS = ("#3b7dd8", "#e0872b", "#3f9e57", "#b5509c", "#8a8f98", "#c9b22f", "#4fb3bf", "#a0522d")
_WIDTH = 760
_LEFT = 150


def _document(height, parts):
    return "\n".join([
        # In two pieces, or reuse takes them for this file's own.
        "<!-- SPDX-" "FileCopyrightText: 2026 The Torpor authors -->", "<!-- SPDX-" "License-Identifier: GPL-3.0-or-later -->",
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" font-size="13">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>', *parts, "</svg>", ""])


def _text(x, y, text, anchor="start", colour="#222222"):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'


def bars(rows):
    """rows: [(name, [(part, seconds)])]; a bar a row, its parts one behind the other, with a legend."""
    longest = max(sum(seconds for _, seconds in parts) for _, parts in rows)
    scale = (_WIDTH - _LEFT - 70) / longest
    names = list(dict.fromkeys(part for _, parts in rows for part, _ in parts))
    colour = {name: _COLOURS[i % len(_COLOURS)] for i, name in enumerate(names)}
    drawn, y = [], 20
    for name, parts in rows:
        x = _LEFT
        drawn.append(_text(_LEFT - 8, y + 17, name, "end"))
        for part, seconds in parts:
            drawn.append(f'<rect x="{x:.1f}" y="{y}" width="{seconds * scale:.1f}" height="24" fill="{colour[part]}">'
                         f"<title>{escape(part)}: {seconds:.2f} s</title></rect>")
            x += seconds * scale
        drawn.append(_text(x + 6, y + 17, f"{sum(seconds for _, seconds in parts):.1f} s"))
        y += 36
    for i, name in enumerate(names):
        x, line = 20 + i % 4 * 185, y + 10 + i // 4 * 22
        drawn += [f'<rect x="{x}" y="{line}" width="12" height="12" fill="{colour[name]}"/>', _text(x + 18, line + 11, name)]
    return _document(y + 20 + (len(names) + 3) // 4 * 22, drawn)


def lines(curves, horizontal, vertical):
    """curves: {name: [(x, y)]}; points with lines between them, both axes from zero."""
    left, top, width, height = 60, 20, _WIDTH - 90, 320
    most_x = max(x for points in curves.values() for x, _ in points) or 1
    most_y = max(y for points in curves.values() for _, y in points) or 1
    drawn = [f'<path d="M{left},{top} V{top + height} H{left + width}" fill="none" stroke="#222222"/>',
             _text(left + width, top + height + 36, horizontal, "end"), _text(8, top - 6, vertical)]
    for i in range(1, 6):
        drawn.append(_text(left + width * i / 5, top + height + 18, f"{most_x * i / 5:.1f}", "middle"))
        drawn.append(_text(left - 6, top + height - height * i / 5 + 5, f"{most_y * i / 5:.1f}", "end"))
    for number, (name, points) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        places = [(left + x / most_x * width, top + height - y / most_y * height) for x, y in points]
        drawn.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="'
                     + " ".join(f"{x:.1f},{y:.1f}" for x, y in places) + '"/>')
        drawn += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in places]
        drawn += [f'<rect x="{left + 20}" y="{top + 8 + number * 20}" width="12" height="12" fill="{colour}"/>',
                  _text(left + 38, top + 19 + number * 20, name)]
    return _document(top + height + 50, drawn)
