/* Claims to bytes, bytes to verdicts; the layout stands at the head of claim.lua.
 *
 *     coordinate   topic (2 bytes, big-endian) | partition | offset | part, as LEB128 varints */
#include "adapters/redis_claims.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FIXED_ARGUMENTS = 13, /* EVALSHA sha 1 key, and the nine of the head of claim.lua */
    CLAIM_ARGUMENTS = 5,
    VARINT = 10,
    COORDINATE = 2 + 3 * VARINT,
    COORDINATE_STORED = 14, /* partition, offset and part: 84 bits in all, in groups of seven */
    STORED = SKETCH_SIGNATURE + 2 + 2 + 4 + SKETCH_FACTS_FILTER,
    CLAIM_BYTES = COORDINATE + STORED + SKETCH_FEATURES * 8 + SKETCH_FACTS * 4,
    HEAD_BYTES = 9 * 32,
    HEAD_OF_VERDICT = 2 + 16, /* kind, lanes, fingerprint */
    TOPICS = 64               /* different ones in a batch; more wait for the next command */
};

static bool make_room(struct claim_command *command, size_t claims)
{
    size_t capacity = FIXED_ARGUMENTS + TOPICS + claims * CLAIM_ARGUMENTS;
    size_t size = HEAD_BYTES + claims * CLAIM_BYTES;
    command->count = command->used = 0;
    if (capacity > command->capacity) {
        free(command->arguments);
        free(command->lengths);
        command->arguments = malloc(capacity * sizeof(*command->arguments));
        command->lengths = malloc(capacity * sizeof(*command->lengths));
        command->capacity = capacity;
    }
    if (size > command->size) {
        free(command->bytes);
        command->bytes = malloc(size);
        command->size = size;
    }
    if (command->arguments != NULL && command->lengths != NULL && command->bytes != NULL)
        return true;
    claim_command_clear(command);
    return false;
}

void claim_command_clear(struct claim_command *command)
{
    free(command->arguments);
    free(command->lengths);
    free(command->bytes);
    *command = (struct claim_command){0};
}

static void add(struct claim_command *command, const void *data, size_t length)
{
    command->arguments[command->count] = data;
    command->lengths[command->count++] = length;
}

static void add_number(struct claim_command *command, int64_t number)
{
    char *text = command->bytes + command->used;
    int length = snprintf(text, 32, "%" PRId64, number);
    add(command, text, (size_t)length);
    command->used += (size_t)length;
}

static void add_fraction(struct claim_command *command, double number)
{
    char *text = command->bytes + command->used;
    int length = snprintf(text, 32, "%.17g", number);
    add(command, text, (size_t)length);
    command->used += (size_t)length;
}

/* ---- one claim ---- */

struct writer {
    char *begin, *at;
};

static void write_bytes(struct writer *writer, const void *data, size_t length)
{
    memcpy(writer->at, data, length);
    writer->at += length;
}

static void write_big_endian(struct writer *writer, uint64_t value, int bytes)
{
    for (int i = bytes - 1; i >= 0; i--)
        *writer->at++ = (char)(value >> (8 * i));
}

static void write_varint(struct writer *writer, uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        *writer->at++ = (char)(value | 0x80);
    *writer->at++ = (char)value;
}

static size_t varint_size(uint64_t value)
{
    size_t size = 1;
    for (; value >= 0x80; value >>= 7)
        size++;
    return size;
}

/* What was written since begin becomes the next argument. */
static void add_written(struct claim_command *command, struct writer *writer)
{
    add(command, writer->begin, (size_t)(writer->at - writer->begin));
    command->used += (size_t)(writer->at - writer->begin);
    writer->begin = writer->at;
}

static void add_sketch(struct claim_command *command, struct writer *writer,
                       const struct sketch *sketch)
{
    if (sketch != NULL) {
        write_bytes(writer, sketch->signature, SKETCH_SIGNATURE);
        write_big_endian(writer, sketch->length < UINT16_MAX ? sketch->length : UINT16_MAX, 2);
        write_big_endian(writer, sketch->fact_count, 2);
        write_big_endian(writer, sketch->fact_sum, 4);
        write_bytes(writer, sketch->fact_filter, sketch->fact_filter_length);
    }
    add_written(command, writer);
    for (int i = 0; sketch != NULL && i < sketch->feature_count; i++)
        write_big_endian(writer, sketch->features[i], 8);
    add_written(command, writer);
    for (int i = 0; sketch != NULL && i < sketch->fact_listed; i++)
        write_big_endian(writer, sketch->facts[i], 4);
    add_written(command, writer);
}

static void add_claim(struct claim_command *command, const struct claim *claim,
                      const struct owner *owner, size_t topic)
{
    struct writer writer = {command->bytes + command->used, command->bytes + command->used};
    add(command, claim->fingerprint, sizeof(claim->fingerprint));
    write_big_endian(&writer, topic, 2);
    write_varint(&writer, owner->partition);
    write_varint(&writer, owner->offset);
    write_varint(&writer, owner->part);
    add_written(command, &writer);
    add_sketch(command, &writer, claim->sketch);
}

/* The 1-based number of the topic in this command; 0 where there is room for no more. */
static size_t number_topic(struct span *topics, size_t *count, struct span topic)
{
    for (size_t i = 0; i < *count; i++)
        if (span_equal(topics[i], topic))
            return i + 1;
    if (*count == TOPICS)
        return 0;
    topics[*count] = topic;
    return ++*count;
}

bool claim_command_build(struct claim_command *command, const char *script, const char *key,
                         const struct dedup_rules *rules, int64_t now_ms,
                         const struct topic_list *topics, const struct claim *claims, size_t count,
                         const char **error)
{
    *error = "no memory for a batch of claims";
    if (!make_room(command, count))
        return false;
    struct span names[TOPICS];
    size_t name_count = 0;
    struct owner owner = {0};
    for (size_t i = 0; i < count; i++) {
        *error = "an owner is not topic/partition/offset#part";
        if (!dedup_owner_parse(claims[i].owner, &owner))
            return false;
        *error = "an owner's partition, offset and part are too large together";
        if (2 + varint_size(owner.partition) + varint_size(owner.offset) + varint_size(owner.part) >
            COORDINATE_STORED)
            return false;
        *error = "a batch of claims from more than 64 topics";
        if (number_topic(names, &name_count, owner.topic) == 0)
            return false;
    }
    add(command, "EVALSHA", 7);
    add(command, script, strlen(script));
    add(command, "1", 1);
    add(command, key, strlen(key));
    add_number(command, now_ms);
    add_number(command, rules->slice_ms);
    add_number(command, rules->window_ms);
    add_number(command, rules->near == DEDUP_NEAR_OFF      ? 0
                        : rules->near == DEDUP_NEAR_DIVERT ? 1
                                                           : 2);
    add_number(command, rules->lanes);
    add_fraction(command, rules->part);
    add_number(command, SKETCH_REGISTERED);
    add_number(command, (int64_t)topics->count);
    add_number(command, (int64_t)name_count);
    for (size_t i = 0; i < name_count; i++)
        add(command, names[i].data, names[i].length);
    for (size_t i = 0; i < count; i++) {
        dedup_owner_parse(claims[i].owner, &owner);
        add_claim(command, &claims[i], &owner, number_topic(names, &name_count, owner.topic));
    }
    return true;
}

/* ---- verdicts ---- */

static bool read_varint(struct span *text, uint64_t *value)
{
    *value = 0;
    for (unsigned shift = 0; shift < 64 && text->length > 0; shift += 7) {
        unsigned char byte = (unsigned char)text->data[0];
        *text = span_slice(*text, 1, text->length);
        *value |= (uint64_t)(byte & 0x7F) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

static bool read_owner(struct span *text, const struct topic_list *topics,
                       struct claim_verdict *verdict)
{
    if (text->length < 2)
        return false;
    size_t topic = (size_t)(unsigned char)text->data[0] << 8 | (unsigned char)text->data[1];
    *text = span_slice(*text, 2, text->length);
    uint64_t partition, offset, part;
    if (topic < 1 || topic > topics->count || !read_varint(text, &partition) ||
        !read_varint(text, &offset) || !read_varint(text, &part))
        return false;
    struct span name = topics->names[topic - 1];
    int length =
        snprintf(verdict->owner, sizeof(verdict->owner), "%.*s/%" PRIu64 "/%" PRIu64 "#%" PRIu64,
                 (int)name.length, name.data, partition, offset, part);
    return length > 0 && (size_t)length < sizeof(verdict->owner);
}

static bool read_verdict(struct span *text, const struct topic_list *topics,
                         const struct claim *claim, struct claim_verdict *verdict)
{
    *verdict = (struct claim_verdict){.answer = CLAIM_ORIGINAL, .similarity = 1};
    memcpy(verdict->fingerprint, claim->fingerprint, sizeof(verdict->fingerprint));
    if (text->length == 0)
        return false;
    char kind = text->data[0];
    if (kind == 'O') {
        *text = span_slice(*text, 1, text->length);
        return true;
    }
    if (text->length < HEAD_OF_VERDICT || (kind != 'E' && kind != 'N' && kind != 'R'))
        return false;
    verdict->answer = kind == 'E' ? CLAIM_EXACT : kind == 'N' ? CLAIM_NEAR : CLAIM_REVISION;
    verdict->similarity = (float)dedup_similarity((unsigned char)text->data[1]);
    memcpy(verdict->fingerprint, text->data + 2, sizeof(verdict->fingerprint));
    *text = span_slice(*text, HEAD_OF_VERDICT, text->length);
    return read_owner(text, topics, verdict);
}

bool claim_verdicts_read(struct span text, const struct topic_list *topics,
                         const struct claim *claims, size_t count, struct claim_verdict *verdicts)
{
    for (size_t i = 0; i < count; i++)
        if (!read_verdict(&text, topics, &claims[i], &verdicts[i]))
            return false;
    return text.length == 0;
}

void topic_list_clear(struct topic_list *topics)
{
    for (size_t i = 0; i < topics->count; i++)
        free((char *)topics->names[i].data);
    free(topics->names);
    *topics = (struct topic_list){0};
}
