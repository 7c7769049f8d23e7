#!/usr/bin/env python3
"""Generates the constant tables of worker/text (see tables.h) at build time.

  tables.py OPENCC_DIRECTORY UNIHAN_READINGS RADICALS OUTPUT.c

Sources: OpenCC's dictionaries (Apache-2.0) for Traditional to Simplified, the Unicode Character
Database's Unihan readings for pinyin and EquivalentUnifiedIdeograph for radicals, and the codecs of Python's standard library for GB18030
and Big5 (cp950 with the Hong Kong supplement). Nothing of them is kept in the tree."""
import bz2
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

# Words whose Traditional writing means something else than OpenCC's character table says, or that
# it spoils: 著 is 着 but in words of writing and fame; 乾 stays in names of places.
KEEP = """著名 著作 著述 著者 著稱 著录 著錄 著書 著有 著於 著于 著論 著譽 顯著 显著 卓著 編著
专著 專著 名著 原著 論著 巨著 土著 遺著 合著 所著 拙著 昭著 譯著 新著 大著 共著 撰著 力著 較著 見微知著
乾安 乾縣 乾潭 乾務 乾元 乾務鎮 乾州 乾佑 乾坤 乾隆 乾陵 乾江 乾務河 乾窯 乾豐 乾興"""

VARIANTS = {"祇": "只", "衹": "只", "瞭": "了", "裏": "里", "甯": "宁", "衞": "卫", "敍": "叙",
            "粧": "妆", "枱": "台", "糭": "粽", "著": "着", "畧": "略", "羣": "群", "峯": "峰", "牀": "床",
            "綫": "线", "纔": "才", "喫": "吃", "竈": "灶", "麽": "么", "麼": "么", "爲": "为", "説": "说",
            "啓": "启", "强": "强", "産": "产", "內": "内", "别": "别", "黃": "黄", "靑": "青", "淸": "清",
            "户": "户", "戶": "户", "溫": "温", "絕": "绝", "錄": "录", "吳": "吴", "沒": "没", "靜": "静",
            "鄕": "乡", "敎": "教", "冊": "册", "郞": "郎", "鎭": "镇", "緖": "绪", "歷": "历", "曆": "历"}


def dictionary(directory, name):
    """An OpenCC dictionary as a list of (from, [to, ...])."""
    with tempfile.TemporaryDirectory() as folder:
        text = pathlib.Path(folder) / "text"
        subprocess.run(["opencc_dict", "-i", str(pathlib.Path(directory) / (name + ".ocd2")),
                        "-o", str(text), "-f", "ocd2", "-t", "text"], check=True)
        rows = [line.split("\t") for line in text.read_text("utf-8").splitlines() if line]
    return [(a, b.split(" ")) for a, b in rows]


def is_gb2312(c):
    try:
        return len(c.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def simplification(directory):
    """Characters and phrases. Variants of Taiwan and Hong Kong go through OpenCC's standard."""
    table = {a: b[0] for a, b in dictionary(directory, "TSCharacters")}
    for name in ("TWVariantsRev", "HKVariantsRev"):
        for a, b in dictionary(directory, name):
            table.setdefault(a, table.get(b[0], b[0]))
    table.update(VARIANTS)
    # A variant character that Simplified text uses itself stays (么, 抬, 痹 ... are mapped to
    # rarer Traditional forms by the reverse tables).
    for c in list(table):
        if is_gb2312(c) and c in ("么", "抬", "吒", "糖", "薹", "宁", "睪", "簷", "咤", "捱", "榘"):
            del table[c]
    closed = {}
    for c, to in table.items():
        seen = {c}
        while to in table and table[to] != to and to not in seen:
            seen.add(to)
            to = table[to]
        if c != to and len(c) == 1 and len(to) == 1 and ord(c) < 0x10000 and ord(to) < 0x10000:
            closed[c] = to
    phrases = {}
    for a, b in dictionary(directory, "TSPhrases"):
        phrases[a] = b[0]
    for word in KEEP.split():
        phrases[word] = "".join(c if c in "著乾" else closed.get(c, c) for c in word)
    for word in ("瞭望", "瞭然", "瞭如指掌", "瞭若指掌", "踅門瞭戶"):
        phrases[word] = "".join(c if c == "瞭" else closed.get(c, c) for c in word)
    for word in ("神祇", "地祇"):
        phrases[word] = word
    phrases["修覆"] = "修复"  # made of 修复 by converters that see 覆水 in 修复水毁
    phrases = {a: b for a, b in phrases.items()
               if len(a) == len(b) and max(map(ord, a + b)) < 0x10000
               and b != "".join(closed.get(c, c) for c in a)}
    return closed, phrases


def plain(syllable):
    """Without tone, ü as v: "lǜ" -> "lv"."""
    out = ""
    for c in unicodedata.normalize("NFD", syllable.replace("ü", "v").replace("Ü", "v")):
        if c == "\u0308" and out.endswith("u"):
            out = out[:-1] + "v"
        elif c.isascii() and c.isalpha():
            out += c.lower()
    return out.replace("ê", "e")


TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


def tone(syllable):
    return next((TONES[c] for c in unicodedata.normalize("NFD", syllable) if c in TONES), 0)


def readings(path):
    """code point -> set of (toneless syllable, tone)."""
    opener = bz2.open if str(path).endswith(".bz2") else open
    found = {}
    wanted = {"kMandarin", "kHanyuPinlu", "kXHC1983", "kHanyuPinyin", "kTGHZ2013"}
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("U+"):
                continue
            code, field, value = line.rstrip("\n").split("\t")
            point = int(code[2:], 16)
            if field not in wanted or not 0x4E00 <= point <= 0x9FFF:
                continue
            for item in re.split(r"[ ,]", value):
                marked = unicodedata.normalize("NFC", re.sub(r"\(\d+\)|^[\d.*,]+:", "", item))
                syllable = plain(marked)
                if syllable and re.search("[aeiouv]", syllable):
                    found.setdefault(point, set()).add((syllable, tone(marked)))
    return found


def inherit(read, table, phrases):
    """A character is read as what it becomes too: 縴 as 纤, xiān, so that a gloss that is one behind
    the simplified character is one before it was simplified."""
    pairs = {(ord(c), ord(to)) for c, to in table.items()}
    for phrase, to in phrases.items():
        pairs |= {(ord(a), ord(b)) for a, b in zip(phrase, to) if a != b}
    own = {point: set(each) for point, each in read.items()}
    for point, to in pairs:
        if 0x4E00 <= point <= 0x9FFF and to in own:
            read.setdefault(point, set()).update(own[to])


def syllable_slots(keys):
    """A hash table of the syllables' numbers + 1, as pinyin.c asks it."""
    slots = [0] * 1024
    for number, key in enumerate(keys):
        slot = (key * 0x9E3779B1 & 0xFFFFFFFF) >> 22
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = number + 1
    return slots


def syllable_key(syllable):
    """Six letters in base 27, as text/pinyin.c packs them."""
    key = 0
    for c in syllable:
        key = key * 27 + ord(c) - 96
    return key


def gb18030():
    """Two-byte table, and the runs of the four-byte part of the BMP."""
    two = []
    for lead in range(0x81, 0xFF):
        for trail in list(range(0x40, 0x7F)) + list(range(0x80, 0xFF)):
            try:
                c = bytes([lead, trail]).decode("gb18030")
                two.append(ord(c) if len(c) == 1 and ord(c) < 0x10000 else 0)
            except UnicodeDecodeError:
                two.append(0)
    runs = []
    for index in range(39420):
        rest, fourth = divmod(index, 10)
        rest, third = divmod(rest, 126)
        first, second = divmod(rest, 10)
        try:
            point = ord(bytes([0x81 + first, 0x30 + second, 0x81 + third, 0x30 + fourth]).decode("gb18030"))
        except UnicodeDecodeError:
            point = 0
        if not runs or (point != 0) != (runs[-1][1] != 0) or (point and point != runs[-1][1] + index - runs[-1][0]):
            runs.append((index, point))
    return two, runs


def gbk_codes():
    """The two bytes of U+4E00 ... U+9FFF in GBK; 0 where there are none."""
    codes = []
    for point in range(0x4E00, 0xA000):
        try:
            encoded = chr(point).encode("gbk")
            codes.append(encoded[0] << 8 | encoded[1])
        except UnicodeEncodeError:
            codes.append(0)
    return codes


def big5():
    table = []
    for lead in range(0x81, 0xFF):
        for trail in list(range(0x40, 0x7F)) + list(range(0xA1, 0xFF)):
            point = 0
            for codec in ("cp950", "big5hkscs"):
                try:
                    c = bytes([lead, trail]).decode(codec)
                except UnicodeDecodeError:
                    continue
                if len(c) == 1 and not 0xE000 <= ord(c) <= 0xF8FF:
                    point = ord(c)
                    break
            table.append(point)
    return table


# What a character is folded to whatever the script: widths, compatibility forms, dashes, quotes.
# PDF readers give the radical ⻓ for 长: the ideographs of those that are no compatibility forms (UAX #44).
def folds(radicals):
    fold = {}
    row_of_radicals = r"^(2E[0-9A-F]+)(?:\.\.(2E[0-9A-F]+))?\s*;\s*([0-9A-F]{4})\s"
    for row in re.finditer(row_of_radicals, pathlib.Path(radicals).read_text("utf-8"), re.M):
        for point in range(int(row[1], 16), int(row[2] or row[1], 16) + 1):
            fold[point] = int(row[3], 16)
    for point in list(range(0x2E80, 0x2FE0)) + list(range(0xF900, 0xFB00)):
        to = unicodedata.normalize("NFKC", chr(point))
        if len(to) == 1 and ord(to) != point and ord(to) < 0x10000:
            fold[point] = ord(to)
    keep = set("！（），：；？～［］｛｝")
    for point in range(0xFF01, 0xFF5F):
        if chr(point) not in keep:
            fold[point] = point - 0xFEE0
    fold.update({ord(a): ord(b) for a, b in [
        ("｡", "。"), ("｢", "“"), ("｣", "”"), ("､", "、"), ("･", "·"), ("・", "·"), ("‧", "·"), ("∙", "·"),
        ("「", "“"), ("」", "”"), ("『", "‘"), ("』", "’"), ("﹁", "“"), ("﹂", "”"), ("﹃", "‘"), ("﹄", "’"),
        ("〝", "“"), ("〞", "”"), ("〟", "”"), ("„", "“"), ("‟", "“"), ("―", "—"), ("─", "—"), ("━", "—"),
        ("︱", "—"), ("﹘", "—"), ("⋯", "…"), ("﹐", "，"), ("﹑", "、"), ("﹒", "."), ("﹔", "；"), ("﹕", "："),
        ("﹖", "？"), ("﹗", "！"), ("﹙", "（"), ("﹚", "）"), ("﹪", "%"), ("℅", "%"), ("￥", "¥"), ("‐", "-"), ("‑", "-"),
        ("‒", "-"), ("−", "-"), ("﹣", "-"), ("﹢", "+"), ("﹩", "$"), ("﹫", "@"), ("﹟", "#"), ("﹠", "&"),
        ("﹡", "*"), ("﹦", "="), ("﹤", "<"), ("﹥", ">"), ("ㄧ", "一"), ("〸", "十"), ("〹", "廿"), ("︰", "："),
        ("∶", "："), ("〜", "～"), ("￠", "¢"), ("￡", "£")]})
    for point in [0x09, 0x0B, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000] + list(range(0x2000, 0x200B)):
        fold[point] = 0x20
    return fold


def invisible(point):
    c = chr(point)
    if point in (0x09, 0x0A, 0x0B, 0x0D, 0x2028, 0x2029):
        return False
    category = unicodedata.category(c)
    return (category in ("Cc", "Cf", "Co") or 0xFE00 <= point <= 0xFE0F or 0xFFF0 <= point <= 0xFFFC
            or 0xFDD0 <= point <= 0xFDEF or point in (0xFFFE, 0xFFFF, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800))


CLASS_HAN, CLASS_TRADITIONAL, CLASS_CHANGES, CLASS_PHRASE, CLASS_FOLD, CLASS_INVISIBLE, CLASS_MARK, CLASS_PAUSE = (
    1, 2, 4, 8, 16, 32, 64, 128)


def rows(values, width=16, form="0x%04X"):
    text = [form % v for v in values]
    return ",\n    ".join(", ".join(text[i:i + width]) for i in range(0, len(text), width))


def main():
    opencc, unihan, radicals, output = sys.argv[1:5]
    table, phrases = simplification(opencc)
    fold = folds(radicals)
    classes = [0] * 0x10000
    change = [0] * 0x10000
    for point in range(0x10000):
        if 0xD800 <= point <= 0xDFFF:
            continue
        flags = 0
        if (0x4E00 <= point <= 0x9FFF or 0x3400 <= point <= 0x4DBF or 0xF900 <= point <= 0xFAFF
                or point in (0x3005, 0x3007)):
            flags |= CLASS_HAN
        if point in fold:
            flags |= CLASS_FOLD
            change[point] = fold[point]
        if invisible(point):
            flags |= CLASS_INVISIBLE
        if chr(point) in " ,:;!?()（\"'-":
            flags |= CLASS_MARK
        if chr(point) == ".":
            flags |= CLASS_PAUSE | CLASS_PHRASE  # TEXT_DOT
        if chr(point) in "，。、；：！？":
            flags |= CLASS_PAUSE
        classes[point] = flags
    for c, to in table.items():
        classes[ord(c)] |= CLASS_CHANGES | (0 if is_gb2312(c) else CLASS_TRADITIONAL)
        change[ord(c)] = ord(to)
    for phrase in phrases:
        classes[ord(phrase[0])] |= CLASS_PHRASE
    ordered = sorted(phrases.items(), key=lambda item: (item[0][0], -len(item[0]), item[0]))

    read = readings(unihan)
    inherit(read, table, phrases)
    syllables = sorted({s for each in read.values() for s, _ in each if len(s) <= 6}, key=syllable_key)
    number = {s: i for i, s in enumerate(syllables)}
    starts, lists = [], []
    for point in range(0x4E00, 0xA000):
        starts.append(len(lists))
        lists.extend(sorted(number[s] * 8 + t for s, t in read.get(point, ()) if s in number))
    starts.append(len(lists))
    two, runs = gb18030()

    with open(output, "w", encoding="utf-8") as out:
        out.write("/* Generated by worker/text/tables.py from OpenCC's dictionaries, Unihan and codec tables. */\n")
        out.write('#include "text/tables.h"\n\n')
        out.write("const uint8_t text_classes[0x10000] = {\n    %s};\n\n" % rows(classes, 24, "%d"))
        out.write("const uint16_t text_changes[0x10000] = {\n    %s};\n\n" % rows(change))
        out.write("const struct text_phrase text_phrases[] = {\n")
        for a, b in ordered:
            out.write('    {U"%s", U"%s", %d},\n' % (a, b, len(a)))
        out.write("};\nconst size_t text_phrase_count = %d;\n\n" % len(ordered))
        out.write("const uint16_t text_phrase_heads[] = {\n    %s};\n\n"
                  % rows([ord(phrase[0]) for phrase, _ in ordered], 12, "0x%X"))
        out.write("const uint32_t text_syllables[] = {\n    %s};\n" % rows(map(syllable_key, syllables), 12, "%d"))
        out.write("const uint16_t text_syllable_slots[] = {\n    %s};\n\n"
                  % rows(syllable_slots(map(syllable_key, syllables)), 16, "%d"))
        out.write("const uint16_t text_reading_starts[] = {\n    %s};\n\n" % rows(starts, 16, "%d"))
        out.write("const uint16_t text_readings[] = {\n    %s};\n\n" % rows(lists, 16, "%d"))
        out.write("const uint16_t text_gb18030[] = {\n    %s};\n\n" % rows(two))
        out.write("const struct text_run text_gb18030_runs[] = {\n")
        for index, point in runs:
            out.write("    {%d, 0x%04X},\n" % (index, point))
        out.write("};\nconst size_t text_gb18030_run_count = %d;\n\n" % len(runs))
        out.write("const uint16_t text_gbk_codes[] = {\n    %s};\n\n" % rows(gbk_codes()))
        out.write("const uint32_t text_big5[] = {\n    %s};\n" % rows(big5()))


if __name__ == "__main__":
    main()
