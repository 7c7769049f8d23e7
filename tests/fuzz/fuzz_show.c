/* Any bytes as JSON that a command shows: read back as a tree, indented, cut to a width. Indenting
 * what was indented changes nothing. */
#include <stdint.h>
#include <stdlib.h>

#include "cli/json_tree.h"
#include "cli/pretty.h"
#include "cli/width.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct arena arena;
    const struct span text = {(const char *)data, size};
    if (arena.maximum == 0)
        arena_init(&arena, (size_t)1 << 30);
    arena_reset(&arena, 1 << 20);
    const struct json_node *root = json_parse(&arena, text);
    const struct span once = pretty_json(&arena, text, false);
    if (root != NULL && !span_equal(once, pretty_json(&arena, once, false)))
        abort();
    if (root != NULL && json_parse(&arena, once) == NULL)
        abort();
    if (width_of(width_cut(text, 20)) > 20 || width_of(width_cut_head(text, 20)) > 20)
        abort();
    return 0;
}
