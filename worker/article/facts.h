/* What extract finds and encode writes: the contract's lists, one struct an item. No behaviour.
 * Text is UTF-8 in the article's arena, as written in the normalised article; an absent span (data
 * NULL), a zero code and a NULL list mean "not known" and are left out of the record.
 * `at` counts code points of the main body; {-1, -1} where the evidence lies outside it. */
#ifndef TIDINGS_ARTICLE_FACTS_H
#define TIDINGS_ARTICLE_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/decimal.h"
#include "base/span.h"

struct extent {
    int32_t begin, end;
};

#define EXTENT_OUTSIDE ((struct extent){-1, -1})

/* ---- the ninjs lists ---- */

enum relation { RELATION_ABOUT, RELATION_MENTIONS, RELATION_AUTHOR };

struct entity {
    struct span name;
    enum relation relation;
    uint32_t code;    /* places: GB/T 2260; 0 where it has none */
    const char *kind; /* organisations: "company", "government", ...; NULL otherwise */
};

struct subject {
    struct span name;
    struct span medtop; /* "medtop:20000385" */
};

struct check { /* a count that the text states, and what was found */
    struct span text;
    int32_t stated, found;
};

/* ---- the contract's fact lists ---- */

enum byline_role {
    BYLINE_REPORTER,
    BYLINE_CORRESPONDENT,
    BYLINE_AUTHOR,
    BYLINE_PHOTOGRAPHER,
    BYLINE_EDITOR
};

struct byline {
    enum byline_role role;
    struct span name;
    struct span outlet;
    struct extent at;
};

struct post {
    struct span person;
    struct span post;
    uint32_t place;
    bool ended; /* the text tells that the person holds it no more */
    struct extent at;
};

enum event_kind { EVENT_MEETING, EVENT_VISIT, EVENT_CAMPAIGN, EVENT_CEREMONY, EVENT_OTHER };

struct stop {
    struct span place;
    uint32_t code;
    struct span *sites;
    size_t site_count;
};

struct event {
    enum event_kind kind;
    uint32_t place;
    struct span name;
    struct span date; /* EDTF */
    struct span chair;
    struct span *attendees;
    size_t attendee_count;
    struct stop *stops;
    size_t stop_count;
    struct extent at;
};

enum figure_status { FIGURE_TARGET, FIGURE_RESULT, FIGURE_MENTION };
enum figure_aspect { ASPECT_LEVEL, ASPECT_CHANGE, ASPECT_SHARE, ASPECT_COUNT, ASPECT_RANK };
enum operator{
    OPERATOR_EQUAL,
    OPERATOR_AT_LEAST,
    OPERATOR_MORE,
    OPERATOR_AT_MOST,
    OPERATOR_LESS,
    OPERATOR_ABOUT,
    OPERATOR_RANGE
};

struct figure {
    enum figure_status status;
    struct span indicator;
    enum figure_aspect aspect;
    enum operator operator;
    struct decimal number;
    struct decimal number_max; /* only with OPERATOR_RANGE */
    struct span unit;
    struct span basis, scope;
    struct span due, period; /* EDTF */
    uint32_t place;
    struct span speaker;
    struct span text;
    struct extent at;
};

struct framework_part {
    struct span key, label;
    struct span *items;
    size_t item_count;
};

struct framework {
    struct span name;
    struct framework_part *parts;
    size_t part_count;
    struct extent at;
};

enum list_marker {
    MARKER_YISHI,    /* 一是 */
    MARKER_YIYAO,    /* 一要 */
    MARKER_DIYI,     /* 第一 */
    MARKER_SHOUXIAN, /* 首先 */
    MARKER_BRACKET,  /* (一) */
    MARKER_CHINESE,  /* 一、 */
    MARKER_ARABIC,   /* 1. */
    MARKER_COUNTED,
    MARKER_PARALLEL
};

struct list_item {
    struct span label;
    struct extent at;
};

struct list {
    struct span heading, speaker;
    enum list_marker marker;
    struct list_item *items;
    size_t item_count;
    struct extent at;
};

struct statement {
    struct span speaker, verb;
    bool quoted;
    struct extent at;
};

struct routine {
    struct span action, actor;
    int32_t times;
    bool at_least;
    struct span every; /* ISO 8601 duration */
    struct extent at;
};

/* Everything that extract says of one article. */
struct facts {
    struct entity *people, *organisations, *places;
    size_t people_count, organisation_count, place_count;
    struct subject *subjects;
    size_t subject_count;
    const char *genre; /* "meeting", ... of the contract's closed list; NULL: not looked at */
    struct check *checks;
    size_t check_count;

    struct byline *bylines;
    size_t byline_count;
    struct post *posts;
    size_t post_count;
    struct event *events;
    size_t event_count;
    struct figure *figures;
    size_t figure_count;
    struct framework *frameworks;
    size_t framework_count;
    struct list *lists;
    size_t list_count;
    struct statement *statements;
    size_t statement_count;
    struct routine *routines;
    size_t routine_count;
};

#endif
