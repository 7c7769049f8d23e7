/* Which of the duties that were found are told: each once, and the full telling of it. */
#include "facts/routine_told.h"

#include "base/span.h"
#include "facts/families.h"

/* “周会商、月研判”制度：工作组每周会商一次…: the short telling of a duty is none of its own. */
static bool tells_less(const struct routine *brief, const struct routine *full)
{
    enum { NEAR = 60 };
    return span_equal(brief->every, full->every) && brief->times == full->times &&
           brief->actor.length == 0 && full->at.begin - brief->at.end <= NEAR &&
           span_find(full->action, brief->action) < full->action.length;
}

static bool told_already(struct facts *facts, const struct routine *routine)
{
    for (size_t i = 0; i < facts->routine_count; i++) {
        struct routine *other = &facts->routines[i];
        if (span_equal(other->action, routine->action) &&
            span_equal(other->every, routine->every) && other->times == routine->times &&
            span_equal(other->actor, routine->actor))
            return true;
        if (tells_less(other, routine)) {
            *other = *routine;
            return true;
        }
    }
    return false;
}

void routine_tell(const struct reading *reading, struct facts *facts, size_t *capacity,
                  const struct routine *routine)
{
    if (told_already(facts, routine) || facts->routine_count >= FACTS_MOST)
        return;
    facts->routines = arena_extend(reading->arena, facts->routines, facts->routine_count, capacity,
                                   sizeof(*facts->routines));
    facts->routines[facts->routine_count++] = *routine;
}
