#!/usr/bin/env python3
"""Writes the table of stages/canonical_kinds.h at build time: canonical_kinds.py OUTPUT.c

A mark is what stands in a block that holds no letter: punctuation, symbols, private use (Unicode 15,
Blocks.txt). Everything else is kept: other scripts have letters too."""
import sys

KEPT, RARE, DIGIT, SKIPPED, UPPER, NUMERAL = 1, 2, 4, 8, 32, 128

MARKS = [(0x00, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7),
         (0x2000, 0x2BFF),  # general punctuation .. miscellaneous symbols and arrows
         (0x2E00, 0x303F), (0x30FB, 0x30FB), (0xE000, 0xF8FF), (0xFE00, 0xFE6F), (0xFF00, 0xFF0F),
         (0xFF1A, 0xFF20), (0xFF3B, 0xFF40), (0xFF5B, 0xFF65), (0xFFE0, 0xFFFF)]
LETTERS = [(0x41, 0x5A), (0x61, 0x7A), (0xAA, 0xAA), (0xB5, 0xB5), (0xBA, 0xBA),  # among these
           (0x2070, 0x209C), (0x2100, 0x218B), (0x2460, 0x24FF),  # superscripts, letter-like, enclosed
           (0x2E80, 0x2FDF), (0x3005, 0x3005), (0x3007, 0x3007)]  # radicals, 々, 〇
NUMERALS = "一二三四五六七八九十两百千万亿零〇"


def is_among(point, ranges):
    return any(first <= point <= last for first, last in ranges)


def kind(point):
    if chr(point).isascii() and chr(point).isdigit():
        return KEPT | DIGIT | NUMERAL
    if chr(point) == "%":
        return RARE
    if is_among(point, MARKS) and not is_among(point, LETTERS):
        return SKIPPED
    return KEPT | (UPPER if "A" <= chr(point) <= "Z" else 0) | (NUMERAL if chr(point) in NUMERALS else 0)


def main():
    kinds = [str(kind(point)) for point in range(0x10000)]
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        out.write('/* Made by worker/stages/canonical_kinds.py. */\n#include "stages/canonical_kinds.h"\n\n')
        out.write("const uint8_t canonical_kinds[0x10000] = {\n")
        for at in range(0, len(kinds), 32):
            out.write("    %s,\n" % ", ".join(kinds[at:at + 32]))
        out.write("};\n")


if __name__ == "__main__":
    main()
