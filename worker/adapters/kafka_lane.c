/* Opens the two Kafka ends of a lane. */
#include "adapters/kafka_lane.h"

#include "adapters/kafka_sink.h"
#include "adapters/kafka_source.h"

enum status kafka_lane_open(const struct kafka_options *options, uint32_t index,
                            struct kafka_ends *ends, struct article_source **source,
                            struct record_sink **sink, char *error)
{
    struct record_sink *made = NULL;
    enum status status = kafka_sink_open(options, index, &made, error);
    if (status != STATUS_OK)
        return status;
    status = kafka_source_open(options, index, ends, source, error);
    if (status != STATUS_OK) {
        record_sink_close(made);
        return status;
    }
    *sink = made;
    return STATUS_OK;
}
