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

/* The best name of surname and one or two given characters, 0 where there is no surname.
 * `expected`: the surroundings promise a name, so that rare characters are no hindrance. */
struct name_reading name_with_surname(const struct reading_builder *builder, uint32_t position,
                                      bool expected);

/* 加尔肯·阿合买提: parts joined by dots. */
struct name_reading name_with_dots(const struct reading_builder *builder, uint32_t position);

/* 布仁巴雅尔, 哈桑纳尔: two to eight characters of sound, up to a mark or a word. Only where a name
 * is expected. */
struct name_reading name_by_sound(const struct reading_builder *builder, uint32_t position);

/* The first of the three that reads a name; `expected` as above. */
struct name_reading name_expected(const struct reading_builder *builder, uint32_t position);

#endif
