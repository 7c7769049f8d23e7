/* Claims to bytes, bytes to verdicts; the layout stands at the head of claim.lua.
 *
 *     coordinate   topic (2 bytes, big-endian) | partition | offset | part, as LEB128 varints */
#include "adapters/redis_claims.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FIXED_ARGUMENTS = 32, /* EVALSHA sha 1 key, 16 numbers and twelve texts: see claim.lua */
    COORDINATE = 12,      /* partition, offset and part: 84 bits in all, in groups of seven */
    SKETCH = SKETCH_SIGNATURE + 2 + 2 + 4 + SKETCH_FACTS_FILTER,
    RECORD = 1 + 1 + 16 + 2 + COORDINATE + SKETCH,
    BUCKET = 4,
    TAG = INDEX_TAG_BITS / 8,
    FACT = 4,
    END = 4 + 4,
    CLAIM_BYTES =
        RECORD + 1 + END + 2 + 2 + (1 + SKETCH_FEATURES) * (BUCKET + TAG) + SKETCH_FACTS * FACT,
    GROUP = 128, /* claims whose buckets the script reads at once */
    APART = 128, /* added to the count of features: see mark_apart */
    WHOLLY_APART = 64,
    TOPICS = DEDUP_CLAIMS_PER_SCRIPT_MAX, /* each claim may be of another one */
    HEAD_BYTES = (16 + TOPICS) * 32,
    HEAD_OF_VERDICT = 2 + 16 /* kind, lanes, fingerprint */
};

static bool make_room(struct claim_command *command, size_t claims)
{
    size_t capacity = FIXED_ARGUMENTS + 2 * TOPICS;
    size_t size = HEAD_BYTES + END + claims * CLAIM_BYTES;
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

/* The texts of all claims, each in its own part of the command's bytes. */
struct texts {
    struct writer records, feature_counts, ends, facts, phrases, begins;
    struct places {
        struct writer buckets, tags;
    } texts, firsts, others; /* of fingerprints, of the features to register, of further ones */
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

static uint64_t read_big_endian(const char *bytes, size_t length)
{
    uint64_t value = 0;
    for (size_t i = 0; i < length; i++)
        value = value << 8 | (unsigned char)bytes[i];
    return value;
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

static size_t coordinate_size(const struct owner *owner)
{
    return varint_size(owner->partition) + varint_size(owner->offset) + varint_size(owner->part);
}

/* Where the index holds it: 40 bits of a hash say in which bucket, the upper 24 of them, as what.
 */
static void write_place(struct places *places, const struct index_shape *shape, uint64_t hash)
{
    hash &= INDEX_HASH_MASK;
    uint64_t bucket = hash % shape->size;
    if (bucket < shape->split)
        bucket = hash % (2 * shape->size);
    write_big_endian(&places->buckets, bucket, BUCKET);
    write_big_endian(&places->tags, hash >> INDEX_FIRST_BITS, TAG);
}

static void write_text_place(struct texts *texts, const struct index_shape *shape,
                             const struct claim *claim)
{
    uint64_t hash = 0;
    for (int i = 0; i < 8; i++)
        hash = hash << 8 | claim->fingerprint[i];
    write_place(&texts->texts, shape, hash);
}

/* Known set phrases stand behind the other features. */
static void write_sketch(struct texts *texts, const struct index_shape *shape,
                         const struct sketch *sketch, unsigned phrases)
{
    int written = 0;
    for (unsigned known = 0; known <= 1; known++)
        for (int i = 0; i < sketch->feature_count; i++)
            if ((phrases >> i & 1) == known)
                write_place(written++ < SKETCH_REGISTERED ? &texts->firsts : &texts->others, shape,
                            sketch->features[i]);
    for (int i = 0; i < sketch->fact_listed; i++)
        write_big_endian(&texts->facts, sketch->facts[i], FACT);
}

/* Up to where the further features and the facts were written. */
static void write_end(struct texts *texts)
{
    const struct writer *others = &texts->others.tags, *facts = &texts->facts;
    write_big_endian(&texts->ends, (uint64_t)(others->at - others->begin) / TAG, 4);
    write_big_endian(&texts->ends, (uint64_t)(facts->at - facts->begin) / FACT, 4);
}

/* In words of 32 lanes, as a number each. */
static void write_signature(struct writer *writer, const uint8_t *signature)
{
    for (int i = 0; i < SKETCH_SIGNATURE; i += 4) {
        uint32_t word = 0;
        for (int byte = 3; byte >= 0; byte--)
            word = word << 8 | signature[i + byte];
        write_big_endian(writer, word, 4);
    }
}

static void write_record(struct texts *texts, const struct claim *claim, const struct owner *owner,
                         size_t topic, const struct sketch *sketch)
{
    struct writer *record = &texts->records;
    const char *end = record->at + RECORD;
    size_t length = 2 + coordinate_size(owner);
    size_t eighths = sketch != NULL ? sketch->fact_filter_length / 8 : 0;
    *record->at++ = sketch != NULL && sketch->feature_count > 0 ? 'S' : 'X';
    write_big_endian(record, length + 16 * eighths, 1);
    write_bytes(record, claim->fingerprint, sizeof(claim->fingerprint));
    write_big_endian(record, topic, 2);
    write_varint(record, owner->partition);
    write_varint(record, owner->offset);
    write_varint(record, owner->part);
    for (; length < 2 + COORDINATE; length++)
        *record->at++ = 0;
    if (sketch != NULL) {
        write_signature(record, sketch->signature);
        write_big_endian(record, sketch->length < UINT16_MAX ? sketch->length : UINT16_MAX, 2);
        write_big_endian(record, sketch->fact_count, 2);
        write_big_endian(record, sketch->fact_sum, 4);
        write_bytes(record, sketch->fact_filter, SKETCH_FACTS_FILTER);
    }
    while (record->at < end)
        *record->at++ = 0;
    write_big_endian(&texts->feature_counts, sketch != NULL ? sketch->feature_count : 0, 1);
}

static struct writer begin_text(char **at, size_t length)
{
    struct writer writer = {*at, *at};
    *at += length;
    return writer;
}

/* Gives each text its part of the bytes, behind what was used. */
static struct texts begin_texts(const struct claim_command *command, size_t claims)
{
    char *at = command->bytes + command->used;
    const size_t others = SKETCH_FEATURES - SKETCH_REGISTERED;
    return (struct texts){
        .records = begin_text(&at, claims * RECORD),
        .feature_counts = begin_text(&at, claims),
        .ends = begin_text(&at, (claims + 1) * END),
        .facts = begin_text(&at, claims * SKETCH_FACTS * FACT),
        .phrases = begin_text(&at, claims * 2),
        .begins = begin_text(&at, claims * 2),
        .texts = {begin_text(&at, claims * BUCKET), begin_text(&at, claims * TAG)},
        .firsts = {begin_text(&at, claims * SKETCH_REGISTERED * BUCKET),
                   begin_text(&at, claims * SKETCH_REGISTERED * TAG)},
        .others = {begin_text(&at, claims * others * BUCKET),
                   begin_text(&at, claims * others * TAG)}};
}

/* ---- articles that stand apart ---- */

/* Who of a group of claims has a place in which bucket. */
struct bucket_table {
    struct bucket_owner {
        uint32_t bucket;
        uint16_t claim; /* of the group, plus one; 0: nobody is here */
    } owners[4096];     /* less than half of them are taken */
    bool shared[GROUP]; /* claims of which a bucket has another place too */
};
_Static_assert(GROUP *(1 + SKETCH_FEATURES) < 4096 / 2, "the table is too small");

static void take_bucket(struct bucket_table *table, const char *bytes, size_t claim)
{
    const size_t size = sizeof(table->owners) / sizeof(table->owners[0]);
    const uint32_t bucket = (uint32_t)read_big_endian(bytes, BUCKET);
    size_t at = bucket * UINT32_C(0x9E3779B1) >> 20;
    while (table->owners[at].claim != 0 && table->owners[at].bucket != bucket)
        at = (at + 1) % size;
    if (table->owners[at].claim != 0)
        table->shared[table->owners[at].claim - 1] = table->shared[claim] = true;
    else
        table->owners[at] = (struct bucket_owner){bucket, (uint16_t)(claim + 1)};
}

/* Tells the script which articles need not mind what others of their group do to their buckets:
 * nothing, be it to those of texts and first features, or to any. Most are such; that an article
 * has all first features is part of it. */
static void mark_apart(struct texts *texts, size_t claims)
{
    const char *first = texts->firsts.buckets.begin, *other = texts->others.buckets.begin;
    for (size_t begin = 0; begin < claims; begin += GROUP) {
        const size_t count = claims - begin < GROUP ? claims - begin : GROUP;
        char *counts = texts->feature_counts.begin + begin;
        struct bucket_table firsts = {.shared = {false}}, all = {.shared = {false}};
        for (size_t i = 0; i < count; i++) {
            const char *text = texts->texts.buckets.begin + (begin + i) * BUCKET;
            take_bucket(&firsts, text, i);
            take_bucket(&all, text, i);
            int f = 0;
            for (; f < counts[i] && f < SKETCH_REGISTERED; f++, first += BUCKET) {
                take_bucket(&firsts, first, i);
                take_bucket(&all, first, i);
            }
            for (; f < counts[i]; f++, other += BUCKET)
                take_bucket(&all, other, i);
        }
        for (size_t i = 0; i < count; i++)
            if (counts[i] >= SKETCH_REGISTERED && !firsts.shared[i])
                counts[i] = (char)(counts[i] + APART + (all.shared[i] ? 0 : WHOLLY_APART));
    }
}

static void add_text(struct claim_command *command, const struct writer *writer)
{
    add(command, writer->begin, (size_t)(writer->at - writer->begin));
}

/* The topics of a command, by the numbers under which the server knows them, or stand-ins. */
struct topic_numbers {
    struct span names[TOPICS];
    size_t known[TOPICS], sent[TOPICS], count;
};

static size_t known_number(const struct topic_list *topics, struct span name)
{
    for (size_t i = 0; i < topics->count; i++)
        if (span_equal(topics->names[i], name))
            return i + 1;
    return 0;
}

/* What stands for the topic in records. */
static size_t number_topic(struct topic_numbers *numbers, const struct topic_list *topics,
                           struct span name)
{
    for (size_t i = 0; i < numbers->count; i++)
        if (span_equal(numbers->names[i], name))
            return numbers->sent[i];
    size_t i = numbers->count++;
    numbers->names[i] = name;
    numbers->known[i] = known_number(topics, name);
    numbers->sent[i] = numbers->known[i] != 0 ? numbers->known[i] : 65535 - i;
    return numbers->sent[i];
}

bool claim_command_build(struct claim_command *command, const struct claim_context *context,
                         const struct claim *claims, size_t count, const char **error)
{
    *error = "no memory for a batch of claims";
    if (!make_room(command, count))
        return false;
    struct topic_numbers topics = {.count = 0};
    struct owner owner = {0};
    for (size_t i = 0; i < count; i++) {
        *error = "an owner is not topic/partition/offset#part";
        if (!dedup_owner_parse(claims[i].owner, &owner))
            return false;
        *error = "an owner's partition, offset and part are too large together";
        if (coordinate_size(&owner) > COORDINATE)
            return false;
        number_topic(&topics, context->topics, owner.topic);
    }
    const struct dedup_rules *rules = context->rules;
    add(command, "EVALSHA", 7);
    add(command, context->script, strlen(context->script));
    add(command, "1", 1);
    add(command, context->key, strlen(context->key));
    add_number(command, context->now_ms);
    add_number(command, rules->slice_ms);
    add_number(command, rules->window_ms);
    add_number(command, context->disown                    ? 3
                        : rules->near == DEDUP_NEAR_OFF    ? 0
                        : rules->near == DEDUP_NEAR_DIVERT ? 1
                                                           : 2);
    add_number(command, rules->lanes);
    add_fraction(command, rules->part);
    add_number(command, SKETCH_REGISTERED);
    add_number(command, (int64_t)context->topics->count);
    add_number(command, (int64_t)context->shape.size);
    add_number(command, (int64_t)context->shape.split);
    add_number(command, (int64_t)context->scripts_to_follow);
    add_number(command, GROUP);
    const bool phrases_known = context->phrases != NULL;
    add(command, context->epoch, strlen(context->epoch));
    add_number(command, (int64_t)context->calls);
    add_number(command, phrases_known ? (int64_t)context->lowest_owner : 0);
    add_number(command, (int64_t)topics.count);
    for (size_t i = 0; i < topics.count; i++) {
        add(command, topics.names[i].data, topics.names[i].length);
        add_number(command, (int64_t)topics.known[i]);
    }
    struct texts texts = begin_texts(command, count);
    write_end(&texts);
    bool near = rules->near != DEDUP_NEAR_OFF && !context->disown;
    for (size_t i = 0; i < count; i++) {
        dedup_owner_parse(claims[i].owner, &owner);
        write_record(&texts, &claims[i], &owner,
                     number_topic(&topics, context->topics, owner.topic),
                     near ? claims[i].sketch : NULL);
        write_text_place(&texts, &context->shape, &claims[i]);
        if (claims[i].begins)
            write_big_endian(&texts.begins, i + 1, 2);
    }
    for (size_t i = 0; i < count; i++) {
        const unsigned phrases = phrases_known ? context->phrases[i] : 0;
        if (near && claims[i].sketch != NULL)
            write_sketch(&texts, &context->shape, claims[i].sketch, phrases);
        if (phrases_known)
            write_big_endian(&texts.phrases, phrases, 2);
        write_end(&texts);
    }
    mark_apart(&texts, count);
    add_text(command, &texts.records);
    add_text(command, &texts.feature_counts);
    add_text(command, &texts.ends);
    add_text(command, &texts.facts);
    const struct places *const places[] = {&texts.texts, &texts.firsts, &texts.others};
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        add_text(command, &places[i]->buckets);
        add_text(command, &places[i]->tags);
    }
    add_text(command, &texts.phrases);
    add_text(command, &texts.begins);
    return true;
}

/* ---- set phrases ---- */

bool claim_phrases_read(struct span text, uint64_t oldest, struct set_phrases *phrases)
{
    enum { PHRASE = BUCKET + TAG + 4 };
    if (text.length % PHRASE != 0)
        return false;
    for (const char *at = text.data; at < text.data + text.length; at += PHRASE) {
        const uint64_t bucket = read_big_endian(at, BUCKET);
        const uint64_t tag = read_big_endian(at + BUCKET, TAG);
        const uint64_t age = read_big_endian(at + BUCKET + TAG, 4);
        set_phrases_learn(phrases, tag << INDEX_FIRST_BITS | bucket % INDEX_FIRST_SIZE,
                          oldest + age);
    }
    phrases->oldest = oldest;
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
