/* Published names of scripts and repairs. */
#include "article/page.h"

const char *repair_name(enum repair repair)
{
    static const char *const names[REPAIR_KINDS] = {
        "replacement", "cut",    "gloss",  "lead",   "punctuation", "invisible",
        "rejoined",    "parted", "chrome", "spaced", "advertising"};
    return repair < REPAIR_KINDS ? names[repair] : "unknown";
}

const char *script_name(enum script script)
{
    switch (script) {
    case SCRIPT_HANS:
        return "Hans";
    case SCRIPT_HANT:
        return "Hant";
    case SCRIPT_HANT_GLOSSED:
        return "Hant-glossed";
    }
    return "Hans";
}
