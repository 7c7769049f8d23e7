/* The lunar calendar and the solar terms, 1900 to 2100, as tables: both follow from the sun and the
 * moon at Beijing's meridian (GB/T 33661-2017), and integers are the same on every machine.
 * Generated with sxtwl 2.0.7 (寿星天文历), compared with the Hong Kong Observatory's tables by the
 * unit test's sample days. */
#include "mentions/calendar.h"

/* A lunar year: bits 0-12, which of its months in their order (the leap one among them) have 30
 * days; bits 13-18, on which day of the Gregorian year it begins (from 0); bits 19-22, the month
 * that is followed by a leap one, or 0. */
static const uint32_t lunar_years[] = {
    0x43d6d2, 0x062752, 0x04cea5, 0x2b964a, 0x05c64b, 0x044a9b, 0x231556, 0x05656a, 0x040b59,
    0x12b752, 0x050752, 0x33bb25, 0x060b25, 0x048a4b, 0x2b34ab, 0x0582ad, 0x04256b, 0x12cb69,
    0x052da9, 0x3bfd92, 0x064e92, 0x04cd25, 0x2b7a4d, 0x05ca56, 0x0462b6, 0x22f5b5, 0x0566d4,
    0x040ea9, 0x12de92, 0x050e92, 0x33ad26, 0x05e52b, 0x048a57, 0x2b32b6, 0x058b5a, 0x0446d4,
    0x1aeec9, 0x052749, 0x3bd693, 0x062a93, 0x04c52b, 0x334a5b, 0x05aaad, 0x04656a, 0x231b55,
    0x056ba4, 0x040b49, 0x12ba93, 0x050a95, 0x3b952d, 0x05e536, 0x048aad, 0x2b55aa, 0x0585b2,
    0x042da5, 0x1afd4a, 0x054d4a, 0x43ca95, 0x060a97, 0x04c556, 0x336ab5, 0x05aad5, 0x0466d2,
    0x230ea5, 0x056ea5, 0x04064a, 0x1a8c97, 0x04ea9b, 0x3bb55a, 0x05e56a, 0x048b69, 0x2b5752,
    0x05ab52, 0x042b25, 0x22d64b, 0x052a4b, 0x43d4ab, 0x0602ad, 0x04a56d, 0x336b69, 0x05cda9,
    0x046d92, 0x231d25, 0x056d25, 0x541a4d, 0x064a56, 0x04e2b6, 0x3385b5, 0x05e6d5, 0x048ea9,
    0x2b5e92, 0x05ae92, 0x044d26, 0x1aca56, 0x050a57, 0x43d4d6, 0x06235a, 0x04a6d5, 0x2b76c9,
    0x05c749, 0x046693, 0x22f52b, 0x05452b, 0x03ea5b, 0x12b55a, 0x04e56a, 0x3b9b55, 0x060ba4,
    0x04ab49, 0x2b3a93, 0x058a95, 0x04252d, 0x22caad, 0x050ab5, 0x4bd5aa, 0x0625d2, 0x04cda5,
    0x337d4a, 0x05cd4a, 0x046c95, 0x23152e, 0x054556, 0x03eab5, 0x12b5b2, 0x0506d2, 0x338ea5,
    0x05e725, 0x04864b, 0x2b2c97, 0x056cab, 0x04255a, 0x1acad6, 0x052b69, 0x5bd752, 0x062b52,
    0x04cb25, 0x337a4b, 0x05aa4b, 0x0444ab, 0x2ae55b, 0x0545ad, 0x03eb6a, 0x12bb52, 0x050d92,
    0x3bbd25, 0x05ed25, 0x048a55, 0x2b34ad, 0x0584b6, 0x0405b5, 0x1acdaa, 0x052ec9, 0x43fe92,
    0x062e92, 0x04cd26, 0x336a56, 0x05aa57, 0x044556, 0x22e6d5, 0x054755, 0x040749, 0x1a8e93,
    0x04e693, 0x3b952b, 0x05e52b, 0x046a5b, 0x2b355a, 0x05856a, 0x042b65, 0x22d74a, 0x052b4a,
    0x43da95, 0x062a95, 0x04a52d, 0x334aad, 0x05aab5, 0x0465aa, 0x22eba5, 0x054da5, 0x040d4a,
    0x1abc95, 0x04ec96, 0x3b994e, 0x05e556, 0x048ab5, 0x2b35b2, 0x0586d2, 0x042ea5, 0x22ee4a,
    0x05068b, 0x43ac97, 0x0604ab, 0x04a55b, 0x334ad6, 0x05ab6a, 0x046752, 0x231725, 0x054b45,
    0x03ea8b, 0x12949b, 0x04e4ab,
};

/* The earliest day of the month on which each term falls, and for every year two bits a term that
 * are added to it. */
static const int8_t term_base[] = {4, 19, 3, 18, 4, 19, 4, 19, 4, 20, 4, 20,
                                   6, 22, 6, 22, 6, 22, 7, 22, 6, 21, 6, 21};

static const uint64_t term_years[] = {
    0x5aa665a65a56, 0x6aaaa6aa9a5a, 0xaaaaaabaaa6a, 0xaaabbabbafaa, 0x5aa665a65aab, 0x6aaaa6aa9a5a,
    0xaaaaaaaaaa6a, 0xaaabbabbafaa, 0x5aa665a65aab, 0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a, 0xaaabbabbafaa,
    0x56a665a65aab, 0x6aa6a6aa9a56, 0xaaaaaaaa9a5a, 0xaaabaabaaeaa, 0x569665a65aaa, 0x6aa6a6a69a56,
    0x6aaaaaaa9a5a, 0xaaabaabaaeaa, 0x569665a65aaa, 0x5aa6a6a65a56, 0x6aaaaaaa9a5a, 0xaaabaabaaa6a,
    0x569665a65aaa, 0x5aa6a6a65a56, 0x6aaaa6aa9a5a, 0xaaabaabaaa6a, 0x555665a65aaa, 0x5aa665a65a56,
    0x6aaaa6aa9a5a, 0xaaaaaabaaa6a, 0x555665665aaa, 0x5aa665a65a56, 0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a,
    0x555665665aaa, 0x5aa665a65a56, 0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a, 0x555665665aaa, 0x5aa665a65a56,
    0x6aaaa6aa9a5a, 0xaaaaaaaaaa6a, 0x555665655aaa, 0x569665a65a56, 0x6aa6a6aa9a56, 0xaaaaaaaa9a5a,
    0x5556556559aa, 0x569665a65a55, 0x6aa6a6a65a56, 0xaaaaaaaa9a5a, 0x5556556559aa, 0x569665a65a55,
    0x5aa6a6a65a56, 0x6aaaa6aa9a5a, 0x5556556555aa, 0x569665a65a55, 0x5aa665a65a56, 0x6aaaa6aa9a5a,
    0x55555565556a, 0x555665665a55, 0x5aa665a65a56, 0x6aaaa6aa9a5a, 0x55555565556a, 0x555665665a55,
    0x5aa665a65a56, 0x6aaaa6aa9a5a, 0x55555555556a, 0x555665665a55, 0x5aa665a65a56, 0x6aaaa6aa9a5a,
    0x55555555556a, 0x555665655a55, 0x5aa665a65a56, 0x6aa6a6aa9a5a, 0x55555555456a, 0x555655655a55,
    0x5a9665a65a56, 0x6aa6a6a69a56, 0x55555555456a, 0x555655655a55, 0x569665a65a56, 0x6aa6a6a65a56,
    0x55555155455a, 0x555655655955, 0x569665a65a55, 0x5aa6a5a65a56, 0x15555155455a, 0x555555655555,
    0x569665665a55, 0x5aa665a65a56, 0x15555155455a, 0x555555655515, 0x555665665a55, 0x5aa665a65a56,
    0x15555155455a, 0x555555555515, 0x555665665a55, 0x5aa665a65a56, 0x15555155455a, 0x555555555515,
    0x555665665a55, 0x5aa665a65a56, 0x15555155455a, 0x555555555515, 0x555655655a55, 0x5aa665a65a56,
    0x15515155455a, 0x555555554515, 0x555655655a55, 0x5a9665a65a56, 0x15515151455a, 0x555551554515,
    0x555655655a55, 0x569665a65a56, 0x155151510556, 0x555551554505, 0x555655655955, 0x569665665a55,
    0x155110510556, 0x155551554505, 0x555555655555, 0x569665665a55, 0x055110510556, 0x155551554505,
    0x555555555515, 0x555665665a55, 0x055110510556, 0x155551554505, 0x555555555515, 0x555665665a55,
    0x055110510556, 0x155551554505, 0x555555555515, 0x555655655a55, 0x055110510556, 0x155551554505,
    0x555555555515, 0x555655655a55, 0x055110510556, 0x155151514505, 0x555555554515, 0x555655655a55,
    0x054110510556, 0x155151510505, 0x555551554515, 0x555655655a55, 0x014110110556, 0x155110510501,
    0x555551554505, 0x555555655555, 0x014110110555, 0x155110510501, 0x555551554505, 0x555555555555,
    0x014110110555, 0x055110510501, 0x155551554505, 0x555555555555, 0x000110110555, 0x055110510501,
    0x155551554505, 0x555555555515, 0x000110110555, 0x055110510501, 0x155551554505, 0x555555555515,
    0x000100100555, 0x055110510501, 0x155151514505, 0x555555555515, 0x000100100555, 0x054110510501,
    0x155151514505, 0x555551554515, 0x000100100555, 0x054110510501, 0x155150510505, 0x555551554515,
    0x000100100555, 0x014110110501, 0x155110510505, 0x555551554505, 0x000000100055, 0x014110110500,
    0x155110510501, 0x555551554505, 0x000000000055, 0x014110110500, 0x055110510501, 0x155551554505,
    0x000000000055, 0x000110110500, 0x055110510501, 0x155551554505, 0x000000000015, 0x000100110500,
    0x055110510501, 0x155551554505, 0x555555555515,
};

static uint32_t year_bits(int32_t year)
{
    return year >= LUNAR_FIRST_YEAR && year <= LUNAR_LAST_YEAR
               ? lunar_years[year - LUNAR_FIRST_YEAR]
               : 0;
}

/* Where the month stands among the year's months, from 0; -1 where the year has no such one. */
static int32_t month_index(uint32_t bits, int32_t month, bool leap)
{
    int32_t leap_month = (int32_t)(bits >> 19);
    if (bits == 0 || month < 1 || month > 12 || (leap && leap_month != month))
        return -1;
    return month - 1 + (leap || (leap_month > 0 && month > leap_month));
}

int32_t lunar_month_length(int32_t year, int32_t month, bool leap)
{
    uint32_t bits = year_bits(year);
    int32_t index = month_index(bits, month, leap);
    return index < 0 ? 0 : 29 + (int32_t)(bits >> index & 1);
}

bool lunar_to_day(int32_t year, int32_t month, bool leap, int32_t day, struct day *result)
{
    uint32_t bits = year_bits(year);
    int32_t index = month_index(bits, month, leap);
    if (index < 0 || day < 1 || day > 29 + (int32_t)(bits >> index & 1))
        return false;
    int32_t days = calendar_days((struct day){year, 1, 1}) + (int32_t)(bits >> 13 & 63);
    for (int32_t i = 0; i < index; i++)
        days += 29 + (int32_t)(bits >> i & 1);
    *result = calendar_day(days + day - 1);
    return true;
}

bool solar_term_day(int32_t year, int32_t term, struct day *result)
{
    if (year < LUNAR_FIRST_YEAR || year > LUNAR_LAST_YEAR || term < 0 || term > 23)
        return false;
    int32_t more = (int32_t)(term_years[year - LUNAR_FIRST_YEAR] >> (2 * term) & 3);
    *result = (struct day){year, term / 2 + 1, term_base[term] + more};
    return true;
}
