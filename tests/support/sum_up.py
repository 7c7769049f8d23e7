"""Adds up JUnit reports: prints every failure's name, then 'N passed, M failed' as the last line.

A report that is missing or unreadable counts as a failure: a runner that died must not look green."""
import sys
import xml.etree.ElementTree as ElementTree


def main(paths):
    passed = failed = skipped = 0
    for path in paths:
        try:
            cases = list(ElementTree.parse(path).getroot().iter("testcase"))
        except (OSError, ElementTree.ParseError) as error:
            print(f"no report: {path} ({error})")
            failed += 1
            continue
        if not cases:
            print(f"no test ran: {path}")
            failed += 1
        for case in cases:
            name = f"{case.get('classname', '')}.{case.get('name', '')}"
            if case.find("failure") is not None or case.find("error") is not None or case.get("status") == "fail":
                print(f"FAILED {name}")
                failed += 1
            elif case.find("skipped") is not None or case.get("status") in ("notrun", "disabled"):
                skipped += 1
            else:
                passed += 1
    if skipped:
        print(f"{skipped} skipped (each says why above)")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
