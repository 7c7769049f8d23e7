/* redis://, rediss:// and unix: addresses. Form: IANA's provisional registration of redis and
 * rediss. */
#include "adapters/redis_address.h"

#include <stdio.h>
#include <string.h>

#include "base/span.h"

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Decodes percent escapes (RFC 3986, 2.1); false where they are malformed or out is too small. */
static bool copy_decoded(struct span text, char *out, size_t size)
{
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (c == '%') {
            if (i + 2 >= text.length)
                return false;
            int high = hex_value(text.data[i + 1]), low = hex_value(text.data[i + 2]);
            if (high < 0 || low < 0 || (high == 0 && low == 0))
                return false;
            c = (char)(high * 16 + low);
            i += 2;
        }
        if (length + 1 >= size)
            return false;
        out[length++] = c;
    }
    out[length] = '\0';
    return true;
}

static bool copy(struct span text, char *out, size_t size)
{
    if (text.length >= size)
        return false;
    memcpy(out, text.data, text.length);
    out[text.length] = '\0';
    return true;
}

static bool read_number(struct span text, int maximum, int *value)
{
    if (text.length == 0 || text.length > 5)
        return false;
    int number = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
        number = number * 10 + (text.data[i] - '0');
    }
    *value = number;
    return number <= maximum;
}

static size_t find_last(struct span text, char c)
{
    size_t i = text.length;
    while (i > 0 && text.data[i - 1] != c)
        i--;
    return i > 0 ? i - 1 : text.length;
}

static bool parse_unix(struct span rest, struct redis_address *address, const char **error)
{
    if (span_starts_with(rest, SPAN("//")))
        rest = span_slice(rest, 2, rest.length);
    struct span path;
    span_next_part(&rest, '?', &path);
    *error = "unix: needs an absolute path of at most 107 bytes";
    if (path.length == 0 || path.data[0] != '/' ||
        !copy_decoded(path, address->path, sizeof(address->path)))
        return false;
    *error = "after the path of unix: only ?db=NUMBER may follow";
    if (rest.length == 0)
        return true;
    return span_starts_with(rest, SPAN("db=")) &&
           read_number(span_slice(rest, 3, rest.length), 65535, &address->database);
}

static bool parse_credentials(struct span text, struct redis_address *address)
{
    size_t colon = span_find(text, SPAN(":"));
    return copy_decoded(span_slice(text, 0, colon), address->user, sizeof(address->user)) &&
           copy_decoded(span_slice(text, colon + 1, text.length), address->password,
                        sizeof(address->password)) &&
           address->password[0] != '\0';
}

static bool parse_host(struct span text, struct redis_address *address)
{
    struct span host, port = {0};
    if (text.length > 0 && text.data[0] == '[') {
        size_t end = span_find(text, SPAN("]"));
        if (end == text.length)
            return false;
        host = span_slice(text, 1, end);
        port = span_slice(text, end + 1, text.length);
        if (port.length > 0 && port.data[0] != ':')
            return false;
        port = span_slice(port, 1, port.length);
    } else {
        size_t colon = span_find(text, SPAN(":"));
        host = span_slice(text, 0, colon);
        if (colon < text.length)
            port = span_slice(text, colon + 1, text.length);
    }
    if (port.length > 0 && (!read_number(port, 65535, &address->port) || address->port == 0))
        return false;
    return copy(host, address->host, sizeof(address->host)) && host.length > 0;
}

bool redis_address_parse(const char *text, struct redis_address *address, const char **error)
{
    *address = (struct redis_address){.port = 6379};
    struct span rest = span_of(text);
    if (span_starts_with(rest, SPAN("unix:")))
        return parse_unix(span_slice(rest, 5, rest.length), address, error);
    *error = "the address begins with none of redis://, rediss:// and unix:/";
    size_t scheme = span_find(rest, SPAN("://"));
    if (span_equal(span_slice(rest, 0, scheme), SPAN("rediss")))
        address->tls = true;
    else if (!span_equal(span_slice(rest, 0, scheme), SPAN("redis")) || scheme == rest.length)
        return false;
    rest = span_slice(rest, scheme + 3, rest.length);

    size_t slash = span_find(rest, SPAN("/"));
    struct span authority = span_slice(rest, 0, slash);
    struct span database = span_slice(rest, slash + 1, rest.length);
    *error = "the database behind the host is not a number";
    if (database.length > 0 && !read_number(database, 65535, &address->database))
        return false;
    size_t at = find_last(authority, '@');
    *error = "before @ must stand user:password or :password, percent-encoded";
    if (at < authority.length) {
        if (!parse_credentials(span_slice(authority, 0, at), address))
            return false;
        authority = span_slice(authority, at + 1, authority.length);
    }
    *error = "host or port cannot be read";
    return parse_host(authority, address);
}

void redis_address_show(const struct redis_address *address, char out[REDIS_ADDRESS_SHOWN])
{
    const bool six = strchr(address->host, ':') != NULL;
    if (address->path[0] != '\0')
        snprintf(out, REDIS_ADDRESS_SHOWN, "unix:%s", address->path);
    else
        snprintf(out, REDIS_ADDRESS_SHOWN, "redis%s://%s%s%s:%d/%d", address->tls ? "s" : "",
                 six ? "[" : "", address->host, six ? "]" : "", address->port, address->database);
}
