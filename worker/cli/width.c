/* Width by the ranges of Unicode 15's EastAsianWidth.txt that matter here, merged. */
#include "cli/width.h"

#include <stdbool.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/runes.h"

struct range {
    char32_t first, last;
};

static const struct range wide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},
    {0x2614, 0x2615},   {0x26AA, 0x26AB},   {0x2705, 0x2705},   {0x274C, 0x274C},
    {0x2753, 0x2757},   {0x2795, 0x2797},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},
    {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4C6},
    {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD},
};

static const struct range nothing[] = {
    {0x0000, 0x001F}, {0x007F, 0x009F}, {0x0300, 0x036F}, {0x200B, 0x200F},
    {0x2028, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F}, {0x302A, 0x302D},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
};

static bool in_ranges(char32_t rune, const struct range *ranges, size_t count)
{
    size_t low = 0, high = count;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (rune > ranges[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && rune >= ranges[low].first;
}

static size_t rune_width(char32_t rune)
{
    if (in_ranges(rune, nothing, sizeof(nothing) / sizeof(nothing[0])))
        return 0;
    return in_ranges(rune, wide, sizeof(wide) / sizeof(wide[0])) ? 2 : 1;
}

static bool steers(char32_t rune)
{
    return rune < 0x20 || (rune >= 0x7F && rune < 0xA0) || (rune >= 0x2028 && rune <= 0x202E) ||
           (rune >= 0x2066 && rune <= 0x2069);
}

size_t width_of(struct span text)
{
    size_t width = 0;
    while (text.length > 0) {
        size_t size;
        const char32_t rune = rune_decode(text, &size);
        width += steers(rune) ? 1 : rune_width(rune);
        text = span_slice(text, size, text.length);
    }
    return width;
}

struct span width_cut(struct span text, size_t columns)
{
    size_t end = 0, width = 0;
    while (end < text.length) {
        size_t size;
        const char32_t rune = rune_decode(span_slice(text, end, text.length), &size);
        width += steers(rune) ? 1 : rune_width(rune);
        if (width > columns)
            break;
        end += size;
    }
    return span_slice(text, 0, end);
}

struct span width_cut_head(struct span text, size_t columns)
{
    size_t width = width_of(text);
    while (width > columns && text.length > 0) {
        size_t size;
        const char32_t rune = rune_decode(text, &size);
        width -= steers(rune) ? 1 : rune_width(rune);
        text = span_slice(text, size, text.length);
    }
    return text;
}

void width_print_all(struct span text)
{
    while (text.length > 0) {
        size_t size;
        char encoded[4];
        const char32_t rune = rune_decode(text, &size);
        if (steers(rune))
            putchar(' ');
        else
            fwrite(encoded, 1, rune_encode(rune, encoded), stdout);
        text = span_slice(text, size, text.length);
    }
}

void width_print(struct span text, size_t columns)
{
    size_t width = width_of(text);
    if (width > columns && columns > 0) {
        text = width_cut(text, columns - 1);
        width = width_of(text) + 1;
        width_print_all(text);
        fputs("\xE2\x80\xA6", stdout);
    } else {
        width_print_all(text);
    }
    for (; width < columns; width++)
        putchar(' ');
}

size_t width_of_terminal(size_t otherwise)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        return size.ws_col;
    return otherwise;
}
