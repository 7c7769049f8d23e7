/* What a name leaves to the subject before it. */
#ifndef TIDINGS_FACTS_FIGURE_SUBJECT_H
#define TIDINGS_FACTS_FIGURE_SUBJECT_H

#include "facts/figure_indicator.h"

/* The name of an amount with what the sentence's last subject lends it: a word that means nothing
 * alone (总数, 总投资), a bare verb (竣工投产12个), a measure (产量) or a short noun beside a
 * longer one (玉米播种面积…，大豆26.4万亩); as it is where nothing is lent. */
struct span figure_completed(struct figure_reader *reader, const struct amount *amount,
                             const struct wording *wording, struct span name);

#endif
