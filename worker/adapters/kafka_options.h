/* How to reach Kafka, as the operator said it; nothing of librdkafka shows here. All strings are
 * borrowed and NUL-terminated, and must live as long as what is opened with them. */
#ifndef TIDINGS_ADAPTERS_KAFKA_OPTIONS_H
#define TIDINGS_ADAPTERS_KAFKA_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One property of librdkafka by its own name, without "kafka.", "consumer." or "producer.". */
struct kafka_property {
    const char *name;
    const char *value;
};

struct kafka_properties {
    const struct kafka_property *items;
    size_t count;
};

enum kafka_delivery { KAFKA_EXACTLY_ONCE, KAFKA_AT_LEAST_ONCE };

struct kafka_options {
    struct kafka_properties common, consumer, producer; /* kafka.*, consumer.*, producer.* */
    const char *const *input_topics;                    /* names, or one "^regex" */
    size_t input_topic_count;
    const char *group;
    const char *instance; /* struct instance's name */
    const char *records, *duplicates, *dead_letters;
    enum kafka_delivery delivery;
    /* 0: a real cluster and its consumer group. Against the embedded cluster, whose groups are slow
     * and forgetful: how many lanes share the partitions by number, without a group. */
    uint32_t embedded_lanes;
    bool commits_nothing; /* what was read is left unsettled: a look only */
    bool stops_at_ends;   /* what came behind the ends is left, for another time */
    bool stays_on_close;  /* a member that is closed keeps its place until its session ends */
};

enum { KAFKA_ERROR_SIZE = 512 };

/* The version of librdkafka that runs, such as "2.0.2". Static. */
const char *kafka_library_version(void);

/* Whether this version takes its partitions cooperatively (from 2.10 on) or eagerly. */
bool kafka_assigns_cooperatively(void);

/* Checks each property by itself, without connecting: false with one line in error
 * (KAFKA_ERROR_SIZE bytes) that names the property and its section. */
bool kafka_check_properties(const struct kafka_options *options, char *error);

/* And all of them together, by making clients that do not connect: what one property needs of
 * others (a SASL mechanism its password) shows only then. For check-config and the start of run. */
bool kafka_check_options(const struct kafka_options *options, char *error);

#endif
