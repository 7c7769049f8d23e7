#include "cli/replayed.h"

#include <stdio.h>
#include <stdlib.h>

#include "adapters/kafka_admin.h"
#include "article/rejection.h"
#include "base/span.h"

enum {
    KINDS = REJECTED_NO_ARTICLE + 1
}; /* 0: all letters; else those of one reason, by its code */

struct replayed {
    int32_t partitions;
    int64_t *places[KINDS]; /* by partition; NULL: not asked for */
};

void replayed_group(const char *group, const char *reason, char out[REPLAY_GROUP_SIZE])
{
    snprintf(out, REPLAY_GROUP_SIZE, "%s.replay%s%s", group, reason != NULL ? "." : "",
             reason != NULL ? reason : "");
}

static enum status ask(struct replayed *replayed, struct kafka_admin *admin, const char *topic,
                       const char *group, int kind, char *error)
{
    char name[REPLAY_GROUP_SIZE];
    replayed_group(group, kind != 0 ? rejection_name((enum rejection_code)kind) : NULL, name);
    replayed->places[kind] = calloc((size_t)replayed->partitions + 1, sizeof(int64_t));
    if (replayed->places[kind] == NULL)
        abort();
    return kafka_admin_committed(admin, name, topic, replayed->partitions, replayed->places[kind],
                                 error);
}

enum status replayed_open(const struct kafka_options *options, const char *topic, const char *group,
                          const char *reason, struct replayed **replayed, char *error)
{
    struct kafka_admin *admin = NULL;
    struct replayed *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    enum status status = kafka_admin_open(options, &admin, error);
    if (status == STATUS_OK)
        status = kafka_admin_describe_topic(admin, topic, &made->partitions, error);
    const int first = reason == NULL ? 1 : 0, behind = reason == NULL ? KINDS : 1;
    for (int kind = first; kind < behind && status == STATUS_OK; kind++)
        status = ask(made, admin, topic, group, kind, error);
    kafka_admin_close(admin);
    if (status == STATUS_OK)
        *replayed = made;
    else
        replayed_close(made);
    return status;
}

bool replayed_before(const struct replayed *replayed, const struct message *letter)
{
    const struct span reason = message_header(letter, SPAN("dlq_reason"));
    for (int kind = 0; kind < KINDS; kind++)
        if (replayed->places[kind] != NULL && letter->partition < replayed->partitions &&
            letter->offset < replayed->places[kind][letter->partition] &&
            (kind == 0 || span_equal(reason, span_of(rejection_name((enum rejection_code)kind)))))
            return true;
    return false;
}

void replayed_close(struct replayed *replayed)
{
    if (replayed == NULL)
        return;
    for (int kind = 0; kind < KINDS; kind++)
        free(replayed->places[kind]);
    free(replayed);
}
