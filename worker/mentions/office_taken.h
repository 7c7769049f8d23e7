/* Offices that somebody is told to take up: 县长|任双组长, 李明任|指挥长. */
#ifndef TIDINGS_MENTIONS_OFFICE_TAKEN_H
#define TIDINGS_MENTIONS_OFFICE_TAKEN_H

#include "mentions/builder.h"

/* 县长|任双组长, 李明|任第一组长: whether a 任 with an office behind it, the verb and no surname,
 * stands at position. */
bool takes_office(const struct reading_builder *builder, uint32_t position);

/* 李明|任县教育局局长, 王军|任大山镇镇长: whether a 任 behind somebody, with a body or a place
 * whose office is taken up, stands at position; no begin of a county's name (任县). */
bool takes_office_of_body(const struct reading_builder *builder, uint32_t position);

/* 任|指挥长，副县长…: whether the post that begins there is an office that somebody takes up, told
 * of whom before. */
bool office_is_taken_up(const struct reading_builder *builder, uint32_t begin);

#endif
