/* Which encoding bytes are in. Declarations are hints only: pages that declare gb2312 and are UTF-8
 * (and the other way round) are common, so what the bytes themselves allow decides.
 *
 * UTF-8 is settled by its strict form alone. Between GB18030 and Big5, which accept nearly the same
 * byte pairs, the characters decide: the frequent ones (level 1 of either standard, ordered by use)
 * sit in leads B0-D7 of GB and A4-C6 of Big5, and one read as the other gives rare ones. */
#include "text/encoding.h"

enum {
    SAMPLE = 64 * 1024, /* bytes */
    CHARACTERS = 32768, /* beyond ASCII, which a page's styles and scripts may stand before */
    PREFERENCE = 20     /* percent in favour of the declared charset */
};

static bool cut_mark(struct span *bytes, const char *mark, size_t length)
{
    if (!span_starts_with(*bytes, (struct span){mark, length}))
        return false;
    bytes->data += length;
    bytes->length -= length;
    return true;
}

/* Pages of the BMP that Chinese text is made of: Latin with tone marks, punctuation, symbols, CJK,
 * full-width forms. */
static bool is_likely_page(unsigned char high)
{
    return (high >= 0x4E && high <= 0x9F) || high == 0x30 || high == 0xFF || high <= 0x02 ||
           high == 0x1E || (high >= 0x20 && high <= 0x26);
}

/* UTF-16 without a mark: nearly every unit is of a likely page in one byte order, and some are
 * ASCII. */
static bool is_utf16(struct span bytes, bool big)
{
    size_t units = bytes.length / 2;
    if (units > SAMPLE / 2)
        units = SAMPLE / 2;
    if (units < 2)
        return false;
    size_t plausible = 0, ascii = 0;
    for (size_t i = 0; i < units; i++) {
        unsigned char high = (unsigned char)bytes.data[2 * i + !big];
        unsigned char low = (unsigned char)bytes.data[2 * i + big];
        bool printable = low >= 0x20 || low == '\n' || low == '\r' || low == '\t';
        plausible += is_likely_page(high) && (high != 0 || printable);
        ascii += high == 0 && printable;
    }
    return plausible * 100 >= units * 97 && ascii > 0;
}

/* Well-formed sequences of more than one byte, and ill-formed ones, in bytes as UTF-8; no further
 * than where the ill-formed ones are more whatever comes, which text in GB or Big5 shows halfway.
 */
static void count_utf8(struct span bytes, size_t *good, size_t *bad)
{
    *good = *bad = 0;
    for (size_t at = 0; at < bytes.length && *good + *bad < CHARACTERS &&
                        *good + (bytes.length - at) / 2 >= *bad;) {
        if ((unsigned char)bytes.data[at] < 0x80) {
            at++;
            continue;
        }
        size_t size;
        struct span rest = {bytes.data + at, bytes.length - at};
        char32_t rune = rune_decode(rest, &size);
        bool ill =
            rune == RUNE_REPLACEMENT && !(size == 3 && (unsigned char)bytes.data[at] == 0xEF);
        if (!ill)
            (*good)++;
        else if (size < rest.length) /* the last one may be cut */
            (*bad)++;
        at += size;
    }
}

struct tally {
    long pairs, score;
};

/* Points for each pair: frequent 2, punctuation 2, rare -1, impossible -6. */
static struct tally score_gb(struct span bytes)
{
    struct tally tally = {0, 0};
    const unsigned char *b = (const unsigned char *)bytes.data;
    for (size_t at = 0; at + 1 < bytes.length && tally.pairs < CHARACTERS;) {
        unsigned char lead = b[at], trail = b[at + 1];
        if (lead < 0x80) {
            at++;
            continue;
        }
        tally.pairs++;
        if (lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 && trail != 0xFF) {
            tally.score += 2;
            at += 2;
        } else if ((lead == 0xA1 || lead == 0xA3) && trail >= 0xA1 && trail != 0xFF) {
            tally.score += 2;
            at += 2;
        } else if (lead >= 0x81 && lead <= 0xFE && trail >= 0x40 && trail != 0x7F &&
                   trail != 0xFF) {
            /* GBK's own (lead below A1, or a low trail) hold the Traditional forms. */
            tally.score += lead < 0xA1 ? 0 : -1;
            at += 2;
        } else if (lead >= 0x81 && lead <= 0xFE && trail >= 0x30 && trail <= 0x39 &&
                   at + 3 < bytes.length && b[at + 2] >= 0x81 && b[at + 3] >= 0x30 &&
                   b[at + 3] <= 0x39) {
            at += 4;
        } else {
            tally.score -= 6;
            at++;
        }
    }
    return tally;
}

static struct tally score_big5(struct span bytes)
{
    struct tally tally = {0, 0};
    const unsigned char *b = (const unsigned char *)bytes.data;
    for (size_t at = 0; at + 1 < bytes.length && tally.pairs < CHARACTERS;) {
        unsigned char lead = b[at], trail = b[at + 1];
        if (lead < 0x80) {
            at++;
            continue;
        }
        bool pair = (trail >= 0x40 && trail < 0x7F) || (trail >= 0xA1 && trail != 0xFF);
        tally.pairs++;
        if (pair && lead >= 0xA4 && lead <= 0xC6) {
            tally.score += 2;
            at += 2;
        } else if (pair && lead == 0xA1) {
            tally.score += 2;
            at += 2;
        } else if (pair && lead >= 0xA2 && lead <= 0xF9) {
            tally.score -= 1;
            at += 2;
        } else {
            tally.score -= 6;
            at++;
        }
    }
    return tally;
}

/* A mark, which is cut off, or the NULs of UTF-16 settle it before UTF-8 is asked for. */
static bool settles_first(struct span *bytes, struct span declared, enum charset *charset)
{
    static const struct {
        const char *mark;
        size_t length;
        enum charset charset;
    } marks[] = {{"\xEF\xBB\xBF", 3, CHARSET_UTF8},
                 {"\xFF\xFE", 2, CHARSET_UTF16LE},
                 {"\xFE\xFF", 2, CHARSET_UTF16BE},
                 {"\x84\x31\x95\x33", 4, CHARSET_GB18030}};
    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
        if (cut_mark(bytes, marks[i].mark, marks[i].length)) {
            *charset = marks[i].charset;
            return true;
        }
    struct span sample = span_slice(*bytes, 0, SAMPLE);
    enum charset told;
    bool is_told = charset_from_name(declared, &told);
    bool has_nul = sample.length > 0 && memchr(sample.data, 0, sample.length) != NULL;
    if (!has_nul && !(is_told && (told == CHARSET_UTF16LE || told == CHARSET_UTF16BE)))
        return false;
    *charset = is_utf16(sample, false) ? CHARSET_UTF16LE : CHARSET_UTF16BE;
    return *charset == CHARSET_UTF16LE || is_utf16(sample, true);
}

/* Of bytes that are no well-formed UTF-8. */
static enum charset likeliest(struct span bytes, struct span declared)
{
    size_t good, bad;
    count_utf8(bytes, &good, &bad);
    if (bad == 0)
        return CHARSET_UTF8;
    struct tally gb = score_gb(bytes), big5 = score_big5(bytes);
    /* Text in GB or Big5 hardly ever holds well-formed UTF-8 sequences by chance. */
    if (good >= 4 * bad || (good > bad && gb.score < 0 && big5.score < 0))
        return CHARSET_UTF8;
    long margin = (gb.pairs > big5.pairs ? gb.pairs : big5.pairs) * PREFERENCE / 100;
    enum charset told;
    bool is_told = charset_from_name(declared, &told);
    if (is_told && told == CHARSET_GB18030)
        gb.score += margin;
    if (is_told && told == CHARSET_BIG5)
        big5.score += margin;
    return big5.score > gb.score ? CHARSET_BIG5 : CHARSET_GB18030;
}

enum charset encoding_detect(struct span *bytes, struct span declared, bool *sound)
{
    enum charset charset;
    if (settles_first(bytes, declared, &charset))
        return charset;
    *sound = *sound || encoding_is_utf8(*bytes);
    return *sound ? CHARSET_UTF8 : likeliest(*bytes, declared);
}

/* Whether the first characters are UTF-8: other encodings show that they are not within a few. */
static bool begins_as_utf8(struct span bytes)
{
    enum { HEAD = 256 };
    struct span head = span_slice(bytes, 0, HEAD);
    if (head.length < HEAD)
        return true;
    /* the last character may be cut */
    while (head.length > 0 && ((unsigned char)head.data[head.length - 1] & 0xC0) == 0x80)
        head.length--;
    return encoding_is_utf8(span_slice(head, 0, head.length > 0 ? head.length - 1 : 0));
}

struct runes encoding_read(struct arena *arena, struct span *bytes, struct span declared,
                           bool *sound, enum charset *charset, struct encoding_damage *damage)
{
    if (settles_first(bytes, declared, charset))
        return encoding_decode(arena, *bytes, *charset, damage);
    *charset = CHARSET_UTF8;
    if (!*sound && !begins_as_utf8(*bytes)) {
        *charset = likeliest(*bytes, declared);
        return encoding_decode(arena, *bytes, *charset, damage);
    }
    struct runes text = encoding_decode(arena, *bytes, CHARSET_UTF8, damage);
    if (damage->replaced == 0 && damage->cut == 0) {
        *sound = true;
        return text;
    }
    *charset = likeliest(*bytes, declared);
    return *charset == CHARSET_UTF8 ? text : encoding_decode(arena, *bytes, *charset, damage);
}

/* A head of fields, as RFC 5322 has them, one of which is MIME-Version: an .eml or .mhtml, whose
 * page is encoded again inside. */
static bool is_mime_message(struct span bytes)
{
    enum { HEAD_MOST = 4096 };
    static const struct span first[] = {
        SPAN_ROW("From: "),     SPAN_ROW("MIME-Version: "), SPAN_ROW("Return-Path: "),
        SPAN_ROW("Received: "), SPAN_ROW("Delivered-To: "), SPAN_ROW("Date: "),
        SPAN_ROW("Subject: "),  SPAN_ROW("To: "),           SPAN_ROW("Message-ID: ")};
    const struct span head =
        span_slice(bytes, 0, bytes.length < HEAD_MOST ? bytes.length : HEAD_MOST);
    for (size_t i = 0; i < sizeof(first) / sizeof(first[0]); i++)
        if (span_starts_with(head, first[i]))
            return i == 1 || span_find(head, SPAN("\nMIME-Version: ")) < head.length;
    return false;
}

const char *encoding_binary_kind(struct span bytes)
{
    static const struct {
        const char *magic;
        size_t length;
        const char *kind;
    } known[] = {{"%PDF-", 5, "a PDF document"},
                 {"{\\rtf", 5, "an RTF document"},
                 {"\x89PNG\r\n", 6, "a PNG image"},
                 {"\xFF\xD8\xFF", 3, "a JPEG image"},
                 {"GIF87a", 6, "a GIF image"},
                 {"GIF89a", 6, "a GIF image"},
                 {"PK\x03\x04", 4, "a ZIP archive or office document"},
                 {"PK\x05\x06", 4, "an empty ZIP archive"},
                 {"\x1F\x8B\x08", 3, "gzip data"},
                 {"BZh9", 4, "bzip2 data"},
                 {"\xFD"
                  "7zXZ",
                  5, "xz data"},
                 {"\x28\xB5\x2F\xFD", 4, "zstd data"},
                 {"Rar!\x1A\x07", 6, "a RAR archive"},
                 {"7z\xBC\xAF\x27\x1C", 6, "a 7z archive"},
                 {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, "an old office document"},
                 {"\x7F"
                  "ELF",
                  4, "a program"},
                 {"MZ\x90", 3, "a program"},
                 {"ID3\x03", 4, "an MP3 recording"},
                 {"ID3\x04", 4, "an MP3 recording"},
                 {"OggS", 4, "an Ogg recording"},
                 {"FLV\x01", 4, "a video"},
                 {"\x1A\x45\xDF\xA3", 4, "a video"},
                 {"SQLite format 3", 15, "a database"}};
    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
        if (span_starts_with(bytes, (struct span){known[i].magic, known[i].length}))
            return known[i].kind;
    if (is_mime_message(bytes))
        return "a mail or a saved page (MIME)";
    if (bytes.length >= 12 && span_equal(span_slice(bytes, 4, 8), SPAN("ftyp")))
        return "a video";
    if (bytes.length >= 12 && span_starts_with(bytes, SPAN("RIFF")))
        return "an image or recording";
    return NULL;
}
