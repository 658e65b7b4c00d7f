# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What KAuth puts on the bus: a QVariantMap and an ActionReply, as QDataStream writes them."""

import struct

_NULL = 0xffffffff
_BOOL, _INT, _LONG_LONG, _MAP, _STRING, _STRING_LIST, _BYTES = 1, 2, 4, 8, 10, 11, 12

SUCCESS, HELPER_ERROR = "success", "helper-error"
_TYPES = {0: "kauth-error", 1: HELPER_ERROR, 2: SUCCESS}


class Long(int):
    """A qlonglong; a plain int is written as an int."""


def _string(text):
    data = text.encode("utf-16-be", "surrogatepass")
    return struct.pack(">I", len(data)) + data


def _variant(value):
    if isinstance(value, bool):
        return struct.pack(">IB?", _BOOL, 0, value)
    if isinstance(value, Long):
        return struct.pack(">IBq", _LONG_LONG, 0, value)
    if isinstance(value, int):
        return struct.pack(">IBi", _INT, 0, value)
    if isinstance(value, str):
        return struct.pack(">IB", _STRING, 0) + _string(value)
    if isinstance(value, bytes):
        return struct.pack(">IBI", _BYTES, 0, len(value)) + value
    if isinstance(value, list):
        return struct.pack(">IBI", _STRING_LIST, 0, len(value)) + b"".join(map(_string, value))
    if isinstance(value, dict):
        return struct.pack(">IB", _MAP, 0) + arguments(value)
    raise TypeError(type(value))


def arguments(values):
    """The blob that performAction takes."""
    blob = struct.pack(">I", len(values))
    for key, value in values.items():
        blob += _string(key) + _variant(value)
    return blob


class Reply:
    """type, data (texts only), code and description of a serialised ActionReply."""

    def __init__(self, blob):
        self._blob = bytes(blob)
        self._at = 0
        self.data = {}
        for _ in range(self._number(">I")):
            key = self._text()
            kind, _ = self._number(">I"), self._number(">B")
            if kind != _STRING:
                raise ValueError(f"'{key}' is of the type {kind}")
            self.data[key] = self._text()
        self.code = self._number(">i")
        self.type = _TYPES[self._number(">I")]
        self.description = self._text()

    def _number(self, form):
        (number,) = struct.unpack_from(form, self._blob, self._at)
        self._at += struct.calcsize(form)
        return number

    def _text(self):
        size = self._number(">I")
        if size == _NULL:
            return ""
        text = self._blob[self._at:self._at + size].decode("utf-16-be")
        self._at += size
        return text
