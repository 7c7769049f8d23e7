/* The stable names of the rejection codes. */
#include "article/rejection.h"

const struct rejection rejection_out_of_memory = {
    REJECTED_TOO_LARGE, SPAN_ROW("The article needs more memory than one article may take.")};

const char *rejection_name(enum rejection_code code)
{
    switch (code) {
    case REJECTED_NOT:
        return "none";
    case REJECTED_EMPTY:
        return "empty";
    case REJECTED_TOO_LARGE:
        return "too_large";
    case REJECTED_TOO_DEEP:
        return "too_deep";
    case REJECTED_NOT_TEXT:
        return "not_text";
    case REJECTED_BAD_JSON:
        return "bad_json";
    case REJECTED_BAD_ENVELOPE:
        return "bad_envelope";
    case REJECTED_BAD_ENCODING:
        return "bad_encoding";
    case REJECTED_NO_ARTICLE:
        return "no_article";
    }
    return "unknown";
}
