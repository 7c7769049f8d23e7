/* A list of partitions, each with what comes next in it. */
#include "lane/settled.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct settled_partition {
    char topic[256];
    int32_t partition;
    int64_t next;
};

static struct settled_partition *find(struct settled *settled, const struct message *message)
{
    for (size_t i = 0; i < settled->count; i++)
        if (settled->items[i].partition == message->partition &&
            span_equal(span_of(settled->items[i].topic), message->topic))
            return &settled->items[i];
    return NULL;
}

static struct settled_partition *add(struct settled *settled, const struct message *message)
{
    if (settled->count == settled->capacity) {
        settled->capacity = settled->capacity == 0 ? 16 : 2 * settled->capacity;
        settled->items = reallocarray(settled->items, settled->capacity, sizeof(*settled->items));
        if (settled->items == NULL)
            abort();
    }
    struct settled_partition *one = &settled->items[settled->count++];
    *one = (struct settled_partition){.partition = message->partition};
    snprintf(one->topic, sizeof(one->topic), "%.*s", (int)message->topic.length,
             message->topic.data);
    return one;
}

void settled_note(struct settled *settled, const struct collection *collection, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct message *message = &collection->messages[i];
        struct settled_partition *one = find(settled, message);
        if (one == NULL)
            one = add(settled, message);
        one->next = message->offset + 1;
    }
}

enum status settled_tell(struct settled *settled, struct dedup_store *store, int timeout_ms,
                         const char **error)
{
    enum { OWNER = 304 };
    char(*owners)[OWNER] = calloc(settled->count + 1, OWNER);
    struct claim *places = calloc(settled->count + 1, sizeof(*places));
    if (owners == NULL || places == NULL)
        abort();
    for (size_t i = 0; i < settled->count; i++) {
        const struct settled_partition *one = &settled->items[i];
        snprintf(owners[i], OWNER, "%s/%d/%lld#1", one->topic, one->partition,
                 (long long)one->next);
        places[i].owner = span_of(owners[i]);
        places[i].begins = true;
    }
    enum status status = dedup_store_note_settled(store, places, settled->count, timeout_ms, error);
    if (status == STATUS_OK)
        settled->count = 0;
    free(owners);
    free(places);
    return status;
}

void settled_clear(struct settled *settled)
{
    free(settled->items);
    *settled = (struct settled){0};
}
