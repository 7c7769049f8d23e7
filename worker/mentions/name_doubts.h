/* What speaks against the name of a person that is read there, in hundredths of the negative
 * logarithm of a probability (mentions/word_path.h); 0 nothing. */
#ifndef TIDINGS_MENTIONS_NAME_DOUBTS_H
#define TIDINGS_MENTIONS_NAME_DOUBTS_H

#include "mentions/builder.h"

/* The name's last character: places' names end so, words that join two names or lead a deed. */
int32_t doubt_inside(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* [begin, end) is a word that places are named with, and a kind of place. */
int32_t doubt_of_place(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 于二〇|一五年: a name that would end there cuts a numeral. */
bool cuts_numeral(struct runes text, uint32_t end);

/* A numeral and what it counts stand at the end. */
int32_t doubt_counting(const struct reading_builder *builder, uint32_t end);

/* What goes on behind makes it a place's, a team's or a thing's name. */
int32_t doubt_behind(const struct reading_builder *builder, uint32_t end);

/* The same of a name carried over by sound; below 0 where what goes on behind is told with it for a
 * place (locative.h) and is a word of its own. */
int32_t doubt_of_feature(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* The last character begins a word or a country's name that goes on behind. */
int32_t doubt_torn(const struct reading_builder *builder, uint32_t end);

/* The given name behind a surname of two characters, which is a place's name too, is a common word.
 */
int32_t doubt_of_given(const struct reading_builder *builder, uint32_t given);

/* 勒德|跪在, 阿里·汉|赛后, 莫里斯|他是否: a character within a foreign name that is seldom one of
 * such a name's, or begins a word. `sound`: how much of a sound it is to the vocabulary; 0 none.
 */
int32_t doubt_of_sound(const struct reading_builder *builder, uint32_t position, uint32_t sound);

/* Whether what stands there is the begin of a word, or nothing that a name holds. */
bool begins_word(const struct reading_builder *builder, uint32_t position);

/* 来川: a verb and the abbreviation of a province. */
bool is_coming_to_place(const struct reading_builder *builder, uint32_t position);

/* 有|花|有林: a row of what there is, and no Mr 花. */
bool is_echoed(struct runes text, uint32_t position);

/* 叶春采|用, 叶春毫|不: whether the last character of a name that ends there is one that given
 * names seldom end in, and begins a common word. */
bool tears_a_word(const struct reading_builder *builder, uint32_t end);

#endif
