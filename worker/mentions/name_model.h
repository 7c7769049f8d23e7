/* How a person's name is built: surname and given characters, dotted names, names carried over by
 * sound. Tells where a name that begins at a position would end; whether it is one is for person.c
 * to say. */
#ifndef TIDINGS_MENTIONS_NAME_MODEL_H
#define TIDINGS_MENTIONS_NAME_MODEL_H

#include "mentions/builder.h"

struct name_reading {
    uint32_t end;  /* 0: no name begins there */
    int32_t score; /* of a surname-led name: 0 hardly, 10 and more quite likely */
    bool closed;   /* a mark or a word that no name holds follows */
};

/* How plainly the surroundings promise a name; the more, the less the name itself must look like
 * one. */
enum name_promise {
    NAME_UNPROMISED,
    NAME_EXPECTED, /* a post, a role, a list before it */
    NAME_CERTAIN   /* a note on a person behind it: （女，回族） */
};

/* False where no name of any kind begins: the quick answer for most places. */
bool name_may_begin(const struct reading_builder *builder, uint32_t position);

/* False where no name of surname and given characters that begins there is closed. */
bool name_may_be_closed(const struct reading_builder *builder, uint32_t position);

/* The best name of surname and one or two given characters, end 0 where there is none. */
struct name_reading name_with_surname(const struct reading_builder *builder, uint32_t position,
                                      enum name_promise promise);

/* 买买提·吐尔逊: parts joined by dots. */
struct name_reading name_with_dots(const struct reading_builder *builder, uint32_t position);

/* 宝力格巴图, 哈桑纳尔: `least` to eight characters of sound, up to a mark or a word. Only where a
 * name is expected. */
struct name_reading name_by_sound(const struct reading_builder *builder, uint32_t position,
                                  uint32_t least);

/* The first of the three that reads a name where one is expected. `foreign`: the office before it
 * is one of another country's, so that two characters of sound are enough (普京). */
struct name_reading name_expected(const struct reading_builder *builder, uint32_t position,
                                  bool foreign);

#endif
