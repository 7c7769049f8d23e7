/* A binary heap of messages by time. */
#include "adapters/kafka_last.h"

#include <stdlib.h>

struct last_item {
    rd_kafka_message_t *message;
    int64_t timestamp_ms;
};

void kafka_last_init(struct kafka_last *last, size_t most)
{
    *last = (struct kafka_last){.most = most};
}

static int compare(const void *left, const void *right)
{
    const struct last_item *a = left, *b = right;
    if (a->timestamp_ms != b->timestamp_ms)
        return a->timestamp_ms < b->timestamp_ms ? -1 : 1;
    if (a->message->partition != b->message->partition)
        return a->message->partition < b->message->partition ? -1 : 1;
    return a->message->offset < b->message->offset ? -1 : a->message->offset > b->message->offset;
}

static void swap(struct last_item *a, struct last_item *b)
{
    const struct last_item kept = *a;
    *a = *b;
    *b = kept;
}

static void rise(struct kafka_last *last, size_t at)
{
    while (at > 0 && compare(&last->items[at], &last->items[(at - 1) / 2]) < 0) {
        swap(&last->items[at], &last->items[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
}

static void sink(struct kafka_last *last, size_t at)
{
    for (;;) {
        size_t least = at;
        for (size_t child = 2 * at + 1; child <= 2 * at + 2 && child < last->count; child++)
            if (compare(&last->items[child], &last->items[least]) < 0)
                least = child;
        if (least == at)
            return;
        swap(&last->items[at], &last->items[least]);
        at = least;
    }
}

static void remove_oldest(struct kafka_last *last)
{
    rd_kafka_message_destroy(last->items[0].message);
    last->items[0] = last->items[--last->count];
    sink(last, 0);
}

void kafka_last_add(struct kafka_last *last, rd_kafka_message_t *message)
{
    rd_kafka_timestamp_type_t kind;
    if (last->count == last->capacity) {
        last->capacity = last->capacity > 0 ? 2 * last->capacity : 64;
        last->items = reallocarray(last->items, last->capacity, sizeof(*last->items));
        if (last->items == NULL)
            abort();
    }
    last->items[last->count++] =
        (struct last_item){message, rd_kafka_message_timestamp(message, &kind)};
    rise(last, last->count - 1);
    if (last->count > last->most)
        remove_oldest(last);
}

bool kafka_last_is_over(const struct kafka_last *last, int64_t timestamp_ms)
{
    return last->count == last->most &&
           (last->most == 0 || last->items[0].timestamp_ms > timestamp_ms);
}

void kafka_last_drop(struct kafka_last *last, int32_t partition)
{
    size_t kept = 0;
    for (size_t i = 0; i < last->count; i++) {
        if (last->items[i].message->partition == partition)
            rd_kafka_message_destroy(last->items[i].message);
        else
            last->items[kept++] = last->items[i];
    }
    last->count = kept;
    for (size_t at = kept / 2; at-- > 0;)
        sink(last, at);
}

void kafka_last_sort(struct kafka_last *last)
{
    if (last->count > 1)
        qsort(last->items, last->count, sizeof(*last->items), compare);
}

rd_kafka_message_t *kafka_last_take(struct kafka_last *last)
{
    return last->taken < last->count ? last->items[last->taken++].message : NULL;
}

void kafka_last_clear(struct kafka_last *last)
{
    while (last->taken < last->count)
        rd_kafka_message_destroy(last->items[last->taken++].message);
    free(last->items);
    *last = (struct kafka_last){.most = last->most};
}
