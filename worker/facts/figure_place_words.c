/* The words by themselves that say of what place a figure is. */
#include "facts/figure_place_words.h"

static const struct runes of_the_place[] = {RUNES_ROW(U"全县上下"),
                                            RUNES_ROW(U"全市上下"),
                                            RUNES_ROW(U"全区上下"),
                                            RUNES_ROW(U"全旗上下"),
                                            RUNES_ROW(U"全省上下"),
                                            RUNES_ROW(U"全镇上下"),
                                            RUNES_ROW(U"全乡上下"),
                                            RUNES_ROW(U"全村上下"),
                                            RUNES_ROW(U"全县"),
                                            RUNES_ROW(U"全市"),
                                            RUNES_ROW(U"全区"),
                                            RUNES_ROW(U"全旗"),
                                            RUNES_ROW(U"全盟"),
                                            RUNES_ROW(U"全省"),
                                            RUNES_ROW(U"全州"),
                                            RUNES_ROW(U"全镇"),
                                            RUNES_ROW(U"全乡"),
                                            RUNES_ROW(U"全村"),
                                            RUNES_ROW(U"我县"),
                                            RUNES_ROW(U"我市"),
                                            RUNES_ROW(U"我区"),
                                            RUNES_ROW(U"该县"),
                                            RUNES_ROW(U"该市"),
                                            RUNES_ROW(U"该区"),
                                            RUNES_ROW(U"全街道"),
                                            RUNES_ROW(U"县里"),
                                            RUNES_ROW(U"市里"),
                                            RUNES_ROW(U"我旗"),
                                            RUNES_ROW(U"镇里"),
                                            RUNES_ROW(U"乡里"),
                                            {NULL, 0}};

const struct runes *figure_place_words(void)
{
    return of_the_place;
}

static const struct runes wider[] = {
    RUNES_ROW(U"全国"), RUNES_ROW(U"全球"), RUNES_ROW(U"世界"), {NULL, 0}};

const struct runes *figure_whole_at(struct runes text, uint32_t begin, uint32_t end)
{
    const struct runes *place = phrase_word_at(text, begin, end, of_the_place);
    return place != NULL ? place : phrase_word_at(text, begin, end, wider);
}

const struct runes *figure_whole_before(struct runes text, uint32_t begin, uint32_t end)
{
    const struct runes *place = phrase_word_before(text, begin, end, of_the_place);
    return place != NULL ? place : phrase_word_before(text, begin, end, wider);
}
