#!/usr/bin/env python3
"""Writes words.tsv, the common words that names are told from, from three published tables.

    apt-get download libgooglepinyin0 && dpkg -x libgooglepinyin0_*.deb TABLES
    pip download opencc-python-reimplemented==0.1.7 --no-deps && unzip -d TABLES opencc_*.whl
    pip download jieba==0.42.1 --no-deps --no-binary :all: && tar xzf jieba-0.42.1.tar.gz -C TABLES
    config/lexicon/make_words.py TABLES

The first holds the Android Open Source Project's words with their frequencies on the web, the second OpenCC's
phrases, which have none, the third jieba's words with the frequencies of other, more literary texts: it adds those
of them that are no names of anything. What is plainly a person's name is left out: names are for the name model."""
import math
import pathlib
import struct
import sys

HERE = pathlib.Path(__file__).parent
RARE = 1450  # the cost of a phrase without a frequency, for two characters
# Parts of speech of jieba's that are no names, and of those the idioms, which it has no frequencies of.
COMMON = set("i l n v vn vd a ad an d z s f b t c r o y p q u".split())
IDIOMS = set("i l".split())
LISTS_OF_NAMES = "persons sites countries organisations media place_short places towns".split()
# What a list says of a word that is no name: 水库 ends places' names, 房地产公司 is a kind of body.
NO_NAMES = {"end", "stem", "street", "kind", "none", "weak", "faint"}
SURNAMES = "张王李刘陈赵吴徐孙朱郭郑梁谢宋韩曹彭蔡潘袁董吕魏蒋杜沈姜范汪崔廖姚邱谭邹孟薛侯郝邵赖尹龚冯邓杨周胡何林罗唐许曾萧叶苏戴陆贾夏傅钟田任卢丁江"
WORDS = set(  # led by such a surname, of characters that names have, and no names
    "王子 王国 王朝 王道 王八 王家 王室 王城 王宫 王二 李子 李家 宋朝 宋代 韩国 韩文 韩日 韩服 魏国 魏晋 赵国 赵家 吴国 吴越 吴江 孙子 孙女 徐徐 "
    "徐汇 徐工 徐家 谢意 谢谢 范文 范围 范本 范例 范畴 梁山 张扬 张望 张贴 张家 张大 杜鹃 杜绝 杜邦 沈阳 郑重 郑州 郑和 陈列 陈旧 陈述 陈年 陈家 刘海 刘家 "
    "董事 董事会 杨柳 杨梅 杨树 杨家 周围 周末 周年 周期 周到 周边 周五 周一 周二 周三 周四 周六 周日 周知 周密 周旋 周易 周正 周全 周家 周长 周庄 周刊 周转 周报 周岁 "
    "胡子 胡同 胡须 胡来 胡说 胡乱 胡闹 胡琴 何时 何必 何方 何来 何日 何地 何处 何如 何须 何曾 何等 何种 何况 何以 何尝 林立 林业 林地 林木 林海 林子 林中 林家 林区 林场 林下 "
    "罗汉 罗湖 罗列 罗马 罗兰 罗盘 唐朝 唐山 唐诗 唐宋 唐代 唐人 唐家 许多 许久 许可 许诺 许昌 许愿 曾经 曾任 曾在 叶子 叶片 苏宁 苏州 苏联 苏军 苏菲 苏苏 戴上 戴着 戴维 戴尔 陆军 陆地 "
    "陆续 陆路 陆上 陆海 夏天 夏季 夏日 夏利 夏普 夏娃 夏雨 夏新 夏令 夏粮 夏收 夏至 夏装 贾宝玉 钟表 钟情 钟爱 钟意 钟头 钟楼 田野 田地 田中 田里 田田 田间 田径 田园 任意 任一 任何 任务 任命 任职 任期 任教 "
    "任凭 任免 任性 任用 丁香 丁字 江苏 江湖 江西 江山 江水 江河 江海 江东 江宁 江淮 江汉 江城 江中 江南 江北 江边 江面 江门 江阴 江浙 姜汤 汪汪 萧条 萧山 萧萧 毕业生 农民工 代理商 黄金周 石家庄 张家港 张家界 周期性 "
    "何为 何人 何年 周公 周代 周会 周人 夏代 张力 张开 曾为 曾以 曾有 胡人 胡儿 苏北 苏南 苏昆 赖以 钟声 陆战 陆相 "
    "许可证 任务书 林业局 胡萝卜 江西省 江苏省 唐人街 唐山市 夏令营 何方神圣 董事长 徐家汇 周华健 罗密欧 苏格兰 苏黎世 任天堂 林业厅 孙悟空 周口店 林荫道 陈列馆 陈述句 陈列室 陈词滥调".split())
NO_WORDS = set("韩红 成龙 马云 史玉柱 黄健翔 黄晓明 黄秋生 黄光裕 黄飞鸿 余秋雨 柳传志 毛泽东 温家宝 霍英东 胡锦涛 白岩松 金日成 金正日 钱学森 易中天 莫文蔚 古天乐 "
               "章子怡 佟大为 冷冰冰 梅艳芳 梅兰芳 令狐冲 石景山 关之琳 高圆圆 裴勇俊 翁美玲 金喜善 佘诗曼 柯以敏 尚福林 薄熙来 侯耀文 马英九 马天宇 马晓旭 马良行 诸葛亮 "
               "欧阳 司马迁 司马懿 慕容 康熙 鲁迅 关羽 方舟子 郁达夫 易建联 路传中 邵佳一 辛普森 麦凯恩 麦当娜 叶利钦 安德鲁 安德森 霍华德 戴安娜".split())


SOUND_WORDS = set(  # of characters that carry foreign names, and no names
    "根基 别克 内政 安利 加布 来布 雷达 蒙面 思索 思考 里程 特里 维度 达到 卡通 卡路里 卡布奇诺 坦克 基因 基地 基本 基金 基里 布丁 托福 扎根 扎堆 披露 拉丁 拉力 拉丝 拉大 提拉米苏 斯诺克 文库 斯文 木乃伊 本科 比基尼 休克 克隆 内科 外科 "
    "尼古丁 沙拉 特别 特地 特大 特约 特许 特惠 瓦斯 科普 科考 福利 穆斯林 维和 纳米 纳斯达克 让利 利益 利索 顺利 马赛克 马力 马上 马来 阿门 萨克斯 诺贝尔 达赖 阿拉伯 维吾尔 "
    "哈萨克 吉普 亚克力 哈达 哈哈哈 哈哈哈哈 哥特 特别费 白布 绒布 布里 里边 里外 里面 乌托邦 奥特 奥特曼 巴比伦 波斯 巴士 马达 马拉松 普普通通 罗汉 罗曼蒂克 纳粹 科特 索马里 "
    "蒙古利亚 罗布泊 罗布 卡其布 卡拉 扎扎 拜拜 拜托 托大 托拉斯 密布 南特 杰出 库尔 洛阳 维护 维持 维修 维权 图库 拉开 拉萨 道德 特里 兰兰 维生素 塔里木 吉他 莫大 莫名 普及 达标".split())


def weights_of_sound():
    rows = (line.split("\t") for line in (HERE / "foreign_names.tsv").read_text().splitlines())
    return {row[0]: int(row[1]) // 10 if len(row) > 1 else 2 for row in rows if row[0] and row[0][0] != "#"}


def is_carried_over(word, cost, sound):
    return (len(word) > 1 and word not in SOUND_WORDS and cost > 1020 and all(c in sound for c in word) and
            sum(sound[c] for c in word) >= 2.3 * len(word))


def read_android(path):
    """[(word, cost in hundredths of a nat)] of a dict_pinyin.dat (64-bit): the spellings, the lists of lemmas by
    length, and at its end a code book of 256 scores (800 a nat) with one index a lemma."""
    data = path.read_bytes()
    size, number = struct.unpack_from("<QQ", data)
    at = 21 + size * number
    characters, = struct.unpack_from("<Q", data, at)
    begins, ids = (struct.unpack_from("<9Q", data, at + skip) for skip in (8, 80))
    at += 152 + 4 * characters
    text = data[at:at + 2 * begins[8]].decode("utf-16le")
    count = ids[8] + 1
    scores = struct.unpack_from("<256H", data, len(data) - count - 512)
    codes = data[len(data) - count:]
    return [(text[begins[n - 1] + k * n:begins[n - 1] + (k + 1) * n], scores[codes[ids[n - 1] + k]] // 8)
            for n in range(1, 9) for k in range(ids[n] - ids[n - 1])]


def read_opencc(folder):
    for name, column in (("STPhrases.txt", 0), ("TSPhrases.txt", 1)):
        for line in (folder / name).read_text().splitlines():
            if "\t" in line:
                yield line.split("\t")[column].split()[0]


def read_jieba(path):
    """[(word, cost)]: the fit of its frequencies to the first table's costs where both have a word."""
    rows = (line.split("\t") for name in LISTS_OF_NAMES
            for line in (HERE / f"{name}.tsv").read_text().splitlines() if line and line[0] != "#")
    listed = {row[0] for row in rows if NO_NAMES.isdisjoint(" ".join(row[1:]).split())}
    for line in path.read_text().splitlines():
        word, frequency, part = line.split()
        common = int(frequency) > 4 or (part in IDIOMS and len(word) == 4)
        if common and part in COMMON and 2 <= len(word) <= 4 and word not in listed:
            yield word, int(1440 - 20 * math.log(int(frequency)) + 50 * (len(word) - 2))


def weights(name):
    rows = (line.split("\t") for line in (HERE / f"{name}.tsv").read_text().splitlines() if line and line[0] != "#")
    return {row[0]: int(row[1][0]) for row in rows}


def is_name(word, given):
    if word in WORDS:
        return False
    if word[0] in SURNAMES and word[1:] in ("某", "某某"):  # what courts leave of a name
        return True
    return word in NO_WORDS or (word[0] in SURNAMES and len(word) in (2, 3) and
                                all(given.get(c, 1) >= (3 if len(word) == 2 else 1) for c in word[1:]))


def main(folder):
    folder = pathlib.Path(folder)
    given, sound = weights("given_names"), weights_of_sound()
    costs = {}
    for word, cost in read_android(next(folder.rglob("dict_pinyin.dat"))):
        if len(word) > 1 or cost < 1550:
            costs[word] = min(cost, costs.get(word, cost))
    for word in read_opencc(next(folder.rglob("STPhrases.txt")).parent):
        if 2 <= len(word) <= 4:
            costs.setdefault(word, RARE + 50 * (len(word) - 2))
    for word, cost in read_jieba(next(folder.rglob("jieba/dict.txt"))):
        costs.setdefault(word, cost)
    rows = [(word, cost) for word, cost in costs.items()
            if all("\u4e00" <= c <= "\u9fff" for c in word) and not is_name(word, given) and not is_carried_over(word, cost, sound)]
    (HERE / "words.tsv").write_text(
        "# Common words with their cost: hundredths of the negative logarithm of how often a word is that one.\n"
        "# A name is read where it costs less than the words that it would be otherwise.\n"
        "# Written by make_words.py; do not edit. Sources:\n"
        "#   Debian libgooglepinyin0 0.1.2 (Apache-2.0, The Android Open Source Project): words and frequencies\n"
        "#   PyPI opencc-python-reimplemented 0.1.7 (Apache-2.0): phrases\n"
        "#   PyPI jieba 0.42.1 (MIT): words and frequencies\n"
        "# Columns: word, cost.\n" + "".join(f"{w}\t{c}\n" for w, c in sorted(rows)))


if __name__ == "__main__":
    main(sys.argv[1])
