"""How well records agree with annotated articles, family by family: precision, recall, F1.

Annotations (NAME.json beside NAME.txt) list what each article of a message must give. An item marked
"optional" is neither rewarded nor punished. Texts are compared without punctuation and blanks, and by
the Dice coefficient of their bigrams where the wording of a name may differ."""
import collections
import dataclasses
import re

PUNCTUATION = re.compile(r"[\s!-/:-@\[-`{-~·‐-‟•…　-〟・！-／：-＠［-｀｛-･●]")


def bare(text):
    return PUNCTUATION.sub("", text or "")


def bigrams(text):
    return collections.Counter(text[i:i + 2] for i in range(len(text) - 1))


def dice(a, b):
    a, b = bare(a), bare(b)
    if a == b:
        return 1.0
    if min(len(a), len(b)) < 2:
        return float(bool(a and b and (a in b or b in a)))
    x, y = bigrams(a), bigrams(b)
    return 2 * sum((x & y).values()) / (sum(x.values()) + sum(y.values()))


def alike(a, b, least=0.75):
    if dice(a, b) >= least:
        return True
    short, long = sorted((bare(a), bare(b)), key=len)
    return len(short) >= 4 and short in long and len(short) * 2 >= len(long)


def same_date(wanted, got):
    """Equal part by part; an unknown year agrees with any."""
    wanted, got = (wanted or "").split("/"), (got or "").split("/")
    return len(wanted) == len(got) and all(
        a == b or ("XXXX" in (a[:4], b[:4]) and a[4:] == b[4:]) for a, b in zip(wanted, got))


def same_number(a, b):
    return a is not None and b is not None and abs(a - b) <= 1e-9 * max(1.0, abs(a))


@dataclasses.dataclass
class Tally:
    hits: int = 0
    missed: list = dataclasses.field(default_factory=list)
    wrong: list = dataclasses.field(default_factory=list)

    @property
    def f1(self):
        return 2 * self.hits / (2 * self.hits + len(self.missed) + len(self.wrong)) if self.asked else 1.0

    @property
    def asked(self):
        return self.hits + len(self.missed) + len(self.wrong)

    def check(self, ok, missed, wrong=None):
        if ok:
            self.hits += 1
        else:
            self.missed.append(missed)
            if wrong is not None:
                self.wrong.append(wrong)


def is_optional(item):
    return isinstance(item, dict) and item.get("optional", False)


class Score:
    def __init__(self):
        self.tallies = collections.defaultdict(Tally)

    def match(self, family, name, wanted, got, same):
        """One to one, what is required first; returns the pairs."""
        tally, left, pairs = self.tallies[family], list(got), []
        for item in sorted(wanted, key=is_optional):
            partner = next((g for g in left if same(item, g)), None)
            if partner is not None:
                left.remove(partner)
                pairs.append((item, partner))
            if not is_optional(item):
                tally.check(partner is not None, (name, item))
        tally.wrong += [(name, g) for g in left]
        return [(w, g) for w, g in pairs if not is_optional(w)]

    def article(self, name, gold, record):
        self.around(name, gold, record)
        facts = record.get("facts", {})
        self.match("bylines", name, gold["bylines"], facts.get("bylines", []),
                   lambda w, g: (w["role"], w["name"]) == (g["role"], g["name"]))
        self.match("posts", name, gold["posts"], facts.get("posts", []),
                   lambda w, g: w["person"] == g["person"] and bare(w["post"]) == bare(g["post"]))
        self.events(name, gold["events"], facts.get("events", []))
        self.figures(name, gold["figures"], facts.get("figures", []))
        self.frameworks(name, gold["frameworks"], facts.get("frameworks", []))
        self.lists(name, gold["lists"], facts.get("lists", []))
        self.match("statements", name, gold["statements"], facts.get("statements", []),
                   lambda w, g: (w["speaker"], w["verb"]) == (g["speaker"], g["verb"]))
        self.match("routines", name, gold["routines"], facts.get("routines", []),
                   lambda w, g: (w["every"], w["times"]) == (g["every"], g["times"]) and alike(w["action"], g["action"], 0.6))

    def around(self, name, gold, record):
        lines = collections.defaultdict(list)
        for headline in record.get("headlines", []):
            lines[headline["role"]].append(headline["value"])
        wanted, got = gold["headlines"].get("main"), lines["main"]
        whole = " ".join(lines["kicker"] + got + lines["subtitle"])
        if wanted:
            self.tallies["headline"].check(bool(got) and (alike(wanted, got[0], 0.8) or alike(wanted, whole, 0.9)), (name, wanted))
        else:
            self.tallies["headline"].wrong += [(name, g) for g in got]
        self.match("section", name, gold["headlines"].get("section", []), lines["section"], lambda w, g: alike(w, g, 0.8))
        wanted, got = gold.get("contentCreated"), record.get("contentCreated")
        if wanted or got:
            self.tallies["published"].check(bool(wanted and got) and got[:16] == wanted[:16], (name, wanted), (name, got))
        self.match("description", name, [(r, v) for r, vs in gold.get("descriptions", {}).items() for v in vs],
                   [(d["role"], d["value"]) for d in record.get("descriptions", [])],
                   lambda w, g: w[0] == g[0] and alike(w[1], g[1], 0.8))
        self.match("source", name, gold.get("infoSources", []), [s["name"] for s in record.get("infoSources", [])], alike)
        places = gold.get("places", {})
        about = {p.get("literal") for p in record.get("places", []) if p["rel"] == "about"} - {None}
        named = {p["literal"] for p in record.get("places", []) if "literal" in p} - about
        if places.get("about"):
            self.tallies["about"].check(places["about"] in about, (name, places["about"]))
        self.tallies["about"].wrong += [(name, c) for c in about if c != places.get("about")]
        wanted = set(places.get("mentions", []))
        for code in sorted(wanted):
            self.tallies["places"].check(code in named | about, (name, code))
        self.tallies["places"].wrong += [(name, c) for c in sorted(named - wanted - set(places.get("optional", [])) - {places.get("about")})]

    def events(self, name, wanted, got):
        pairs = self.match("events", name, wanted, got, lambda w, g: w["kind"] == g["kind"] and alike(w["name"], g["name"], 0.7))
        met = {id(w) for w, _ in pairs}
        pairs += [(w, {}) for w in wanted if not is_optional(w) and id(w) not in met]
        for w, g in pairs:
            details = self.tallies["event details"]
            if "date" in w:
                details.check(same_date(w["date"], g.get("date")), (name, "date", w["date"], g.get("date")))
            if "chair" in w:
                details.check(w["chair"] == g.get("chair"), (name, "chair", w["chair"], g.get("chair")))
            if "attendees" in w:
                self.match("event details", name, w["attendees"], g.get("attendees", []), lambda a, b: a == b)
            if "stops" in w:
                sites = [[(s.get("code") or s.get("place"), bare(site)) for s in e.get("stops", []) for site in s.get("sites", [])] for e in (w, g)]
                self.match("event details", name, sites[0], sites[1], lambda a, b: a == b)

    def figures(self, name, wanted, got):
        def same(w, g):
            return ((w["status"], w["aspect"], w["unit"]) == (g["status"], g["aspect"], g["unit"])
                    and same_number(w["number"], g["number"])
                    and ("numberMax" not in w or same_number(w["numberMax"], g.get("numberMax")))
                    and (dice(w["indicator"], g["indicator"]) >= 0.5 or alike(w["indicator"], g["indicator"])))
        for w, g in self.match("figures", name, wanted, [f for f in got if f["status"] != "mention"], same):
            for key in ("op", "basis", "scope", "due", "period"):
                if key in w:
                    equal = same_date if key in ("due", "period") else lambda a, b: a == b
                    self.tallies["figure details"].check(equal(w[key], g.get(key)), (name, w["indicator"], key, w[key], g.get(key)))

    def frameworks(self, name, wanted, got):
        def items(frame):
            return [i for p in frame.get("parts", []) for i in (p.get("items") or [p.get("label")]) if i]
        for w, g in self.match("frameworks", name, wanted, got,
                               lambda w, g: bare(w["name"]) in bare(g["name"]) or alike(w["name"], g["name"])):
            self.match("framework items", name, items(w), items(g), alike)

    def lists(self, name, wanted, got):
        def marker(text):
            return text.replace("（", "(").replace("）", ")").rstrip(".")
        self.match("lists", name,
                   [{"item": i, "marker": marker(l["marker"]), "optional": is_optional(l)} for l in wanted for i in l["items"]],
                   [{"item": i["label"], "marker": marker(l["marker"])} for l in got for i in l["items"]],
                   lambda w, g: w["marker"] == g["marker"] and alike(w["item"], g["item"]))

    @property
    def macro_f1(self):
        asked = [t.f1 for t in self.tallies.values() if t.asked]
        return sum(asked) / len(asked)

    def table(self, misses=False):
        rows = [f"{'family':16} {'F1':>6} {'hit':>5} {'missed':>6} {'wrong':>5}"]
        for family, tally in self.tallies.items():
            if tally.asked:
                rows.append(f"{family:16} {tally.f1:6.3f} {tally.hits:5} {len(tally.missed):6} {len(tally.wrong):5}")
                if misses:
                    rows += [f"    missed {m}" for m in tally.missed] + [f"    wrong  {w}" for w in tally.wrong]
        return "\n".join(rows + [f"macro F1 {self.macro_f1:.3f}"])
