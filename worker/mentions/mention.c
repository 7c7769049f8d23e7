/* The names of the mention types, as the contract writes them. */
#include "mentions/mention.h"

const char *mention_type_name(enum mention_type type)
{
    static const char *const names[MENTION_TYPES] = {
        [MENTION_PERSON] = "person",
        [MENTION_POST] = "post",
        [MENTION_ORGANISATION] = "organisation",
        [MENTION_PLACE] = "place",
        [MENTION_TIME] = "time",
        [MENTION_DURATION] = "duration",
        [MENTION_FREQUENCY] = "frequency",
        [MENTION_NUMBER] = "number",
        [MENTION_ORDINAL] = "ordinal",
        [MENTION_PERCENT] = "percent",
        [MENTION_MONEY] = "money",
        [MENTION_QUANTITY] = "quantity",
        [MENTION_NAME] = "person",
        [MENTION_SITE] = "place",
        [MENTION_CALLING] = "post",
    };
    return names[type];
}
