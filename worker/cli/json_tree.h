/* Records read back, for commands that show them: a small tree of JSON. Not for raw articles, which
 * are read without a tree (stages/). */
#ifndef TIDINGS_CLI_JSON_TREE_H
#define TIDINGS_CLI_JSON_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/span.h"

enum json_kind { JSON_NULL, JSON_BOOL, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

struct json_node {
    enum json_kind kind;
    struct span key;  /* where its parent is an object */
    struct span text; /* of strings (unescaped), numbers and booleans (as written) */
    struct json_node *first, *next;
    size_t count; /* of children */
};

/* Whether text is one object or array, from its first bracket to the one that closes it, and blanks
 * around it. Looks at brackets and strings only; yajl itself does not see half a string behind the
 * value. */
bool json_is_closed(struct span text);

/* The object or array, in arena; NULL where text is none, no JSON, or nested over 64 levels. */
const struct json_node *json_parse(struct arena *arena, struct span text);

/* The member of that name; NULL where node is NULL, no object, or has none. */
const struct json_node *json_member(const struct json_node *node, const char *name);

/* The first item of the array whose member `name` is `value`; NULL where there is none. */
const struct json_node *json_item_where(const struct json_node *array, const char *name,
                                        const char *value);

/* The text of the member, absent where there is none or it is no scalar. */
struct span json_text(const struct json_node *node, const char *name);

/* How many items the member has; 0 where there is none. */
size_t json_count(const struct json_node *node, const char *name);

#endif
