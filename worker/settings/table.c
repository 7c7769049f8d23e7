/* Every setting, its default, its limits. */
#include "settings/table.h"

#include <stdio.h>

#define AT(member) offsetof(struct settings, member)

enum { KIB = 1024, MIB = 1024 * 1024, MINUTE = 60 * 1000 };
#define DAY (INT64_C(24) * 60 * MINUTE)

/* clang-format off */
const struct setting settings_table[] = {
    {"input", "topics", SETTING_TEXT, AT(input.topics), "news.raw", 0, 0, NULL,
     "topics to read, separated by commas, or one regular expression that begins with ^"},
    {"input", "group", SETTING_TEXT, AT(input.group), "tidings", 0, 0, NULL,
     "the consumer group; workers of one group share the work"},
    {"input", "field_url", SETTING_TEXT, AT(input.field_url), "url", 0, 0, NULL,
     "crawler's JSON: the field with the page's address"},
    {"input", "field_title", SETTING_TEXT, AT(input.field_title), "title", 0, 0, NULL,
     "crawler's JSON: the field with the headline"},
    {"input", "field_content", SETTING_TEXT, AT(input.field_content), "content", 0, 0, NULL,
     "crawler's JSON: the field with the article, as text or HTML"},
    {"input", "field_html", SETTING_TEXT, AT(input.field_html), "html", 0, 0, NULL,
     "crawler's JSON: the field with the article as HTML"},
    {"input", "field_text", SETTING_TEXT, AT(input.field_text), "text", 0, 0, NULL,
     "crawler's JSON: the field with the article as plain text"},
    {"input", "field_published", SETTING_TEXT, AT(input.field_published), "published", 0, 0, NULL,
     "crawler's JSON: the field with the time of publication"},
    {"input", "field_site", SETTING_TEXT, AT(input.field_site), "site", 0, 0, NULL,
     "crawler's JSON: the field with the name of the site"},
    {"input", "field_fetched", SETTING_TEXT, AT(input.field_fetched), "fetched", 0, 0, NULL,
     "crawler's JSON: the field with the time of fetching"},
    {"input", "field_charset", SETTING_TEXT, AT(input.field_charset), "charset", 0, 0, NULL,
     "crawler's JSON: the field with the declared character set"},

    {"output", "records", SETTING_TOPIC, AT(output.records), "news.records", 0, 0, NULL,
     "topic for the records"},
    {"output", "duplicates", SETTING_TOPIC, AT(output.duplicates), "news.duplicates", 0, 0, NULL,
     "topic for the notes on duplicates"},
    {"output", "dead_letters", SETTING_TOPIC, AT(output.dead_letters), "news.dead-letter", 0, 0, NULL,
     "topic for messages that cannot be read"},

    {"dedup", "store", SETTING_TEXT, AT(dedup.store), "redis://localhost:6379/0", 0, 0, NULL,
     "where fingerprints are kept: redis://[user:password@]host:port/db, rediss://, unix:/path, memory or off"},
    {"dedup", "window", SETTING_DURATION, AT(dedup.window_ms), "30d", MINUTE, 3650 * DAY, NULL,
     "how long an article is remembered"},
    {"dedup", "near", SETTING_CHOICE, AT(dedup.near), "divert", 0, 0, "divert|mark|off",
     "near-duplicates: divert them to the duplicates topic, publish them marked, or do not look for them"},
    {"dedup", "threshold", SETTING_RATIO, AT(dedup.threshold), "0.7", 50, 95, NULL,
     "estimated Jaccard similarity from which a text is a near-duplicate"},
    {"dedup", "shortest", SETTING_INTEGER, AT(dedup.shortest), "100", 12, 100000, NULL,
     "code points below which only exact duplicates are found"},
    {"dedup", "when_away", SETTING_CHOICE, AT(dedup.when_away), "wait", 0, 0, "wait|publish",
     "when the store is away: wait for it, or publish with the header dedup: skipped"},
    {"dedup", "prefix", SETTING_TEXT, AT(dedup.prefix), "auto", 0, 0, NULL,
     "what the keys in the store begin with; auto is the consumer group"},
    {"dedup", "ca_file", SETTING_TEXT, AT(dedup.ca_file), "", 0, 0, NULL,
     "certificates to trust with rediss://; empty for the system's"},
    {"dedup", "capacity", SETTING_INTEGER, AT(dedup.capacity), "1000000", 1000, 100000000, NULL,
     "store = memory: the most articles that are remembered, about 300 bytes each"},

    {"worker", "lanes", SETTING_INTEGER, AT(worker.lanes), "auto", 1, 256, NULL,
     "threads that each read, extract and publish; auto is twice the cores"},
    {"worker", "instance", SETTING_TEXT, AT(worker.instance), "auto", 0, 0, NULL,
     "a name that is stable over restarts and unique among live workers; auto is the host name"},
    {"worker", "delivery", SETTING_CHOICE, AT(worker.delivery), "exactly-once", 0, 0, "exactly-once|at-least-once",
     "one transaction a batch, or none"},
    {"worker", "on_stop", SETTING_CHOICE, AT(worker.on_stop), "leave", 0, 0, "leave|stay",
     "a stop hands the partitions over at once, or keeps them for a restart until the session ends"},
    {"worker", "batch_articles", SETTING_INTEGER, AT(worker.batch_articles), "2000", 1, 100000, NULL,
     "the most messages in one transaction"},
    {"worker", "batch_bytes", SETTING_BYTES, AT(worker.batch_bytes), "16 MiB", 64 * (int64_t)KIB, 1024 * (int64_t)MIB, NULL,
     "the most bytes of messages in one transaction"},
    {"worker", "drain", SETTING_DURATION, AT(worker.drain_ms), "20s", 1000, 60 * (int64_t)MINUTE, NULL,
     "how long a stop may take before the batch at hand is given up"},

    {"limits", "message", SETTING_BYTES, AT(limits.message), "4 MiB", KIB, 64 * (int64_t)MIB, NULL,
     "bytes of a message; larger ones become dead letters"},
    {"limits", "depth", SETTING_INTEGER, AT(limits.depth), "32", 4, 1000, NULL,
     "nesting of JSON; deeper messages become dead letters"},
    {"limits", "articles", SETTING_INTEGER, AT(limits.articles), "64", 1, 4096, NULL,
     "articles in one message; messages with more become dead letters"},

    {"lexicon", "directory", SETTING_TEXT, AT(lexicon.directory), "", 0, 0, NULL,
     "a directory with word lists of your own, read after the built-in ones; empty for none"},

    {"telemetry", "listen", SETTING_TEXT, AT(telemetry.listen), "127.0.0.1:9464", 0, 0, NULL,
     "address of /metrics, /live and /ready; empty for none"},

    {"log", "format", SETTING_CHOICE, AT(log.format), "auto", 0, 0, "auto|json|text",
     "JSON lines or readable text; auto is text on a terminal, JSON elsewhere"},
    {"log", "level", SETTING_LEVEL, AT(log.level), "info", 0, 0, "debug|info|warn|error",
     "the least serious event that is written"},
};
/* clang-format on */

const size_t settings_table_size = sizeof(settings_table) / sizeof(settings_table[0]);

void setting_name(const struct setting *setting, char out[SETTING_NAME_SIZE])
{
    snprintf(out, SETTING_NAME_SIZE, "%s.%s", setting->section, setting->key);
}

struct reserved {
    const char *name;
    const char *reason;
};

static const struct reserved reserved_properties[] = {
    {"group.id", "set 'input.group' instead"},
    {"group.instance.id", "it is made of 'worker.instance' and the lane"},
    {"transactional.id", "it is made of 'input.group', 'worker.instance' and the lane"},
    {"enable.auto.commit", "offsets are committed with the records they belong to"},
    {"enable.auto.offset.store", "offsets are committed with the records they belong to"},
    {"enable.idempotence", "set 'worker.delivery' instead"},
    {"auto.commit.enable", "offsets are committed with the records they belong to"},
    {"auto.commit.interval.ms", "offsets are committed with the records they belong to"},
};

const char *property_reserved(struct span name)
{
    for (size_t i = 0; i < sizeof(reserved_properties) / sizeof(reserved_properties[0]); i++)
        if (span_equal(name, span_of(reserved_properties[i].name)))
            return reserved_properties[i].reason;
    return NULL;
}

bool property_secret(struct span name)
{
    static const char *const words[] = {"password",           "secret", "key.pem", "jaas",
                                        "oauthbearer.config", "keytab"};
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (span_find(name, span_of(words[i])) < name.length)
            return true;
    return false;
}
