/* Holding a name by an abstract socket (unix(7)): bound by one process at a time, and let go by the
 * kernel. */
#include "lane/instance.h"

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/span.h"

/* FNV-1a: the socket's name must fit 107 bytes, group and instance need not. */
static uint64_t hash(const char *group, const char *name)
{
    uint64_t value = 14695981039346656037ULL;
    for (const char *text = group; text != NULL; text = text == group ? name : NULL) {
        for (const char *c = text; *c != '\0'; c++)
            value = (value ^ (uint8_t)*c) * 1099511628211ULL;
        value = (value ^ 0xFF) * 1099511628211ULL;
    }
    return value;
}

/* The descriptor that holds the name; -1 where another process does (EADDRINUSE) or it fails. */
static int hold(const char *group, const char *name)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int length = snprintf(address.sun_path + 1, sizeof(address.sun_path) - 1, "tidings/%016llx",
                          (unsigned long long)hash(group, name));
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + (size_t)length);
    if (bind(descriptor, (struct sockaddr *)&address, size) == 0)
        return descriptor;
    int reason = errno;
    close(descriptor);
    errno = reason;
    return -1;
}

enum status instance_take(const char *group, const char *name, struct instance *instance)
{
    enum { VARIANTS = 1000, SUFFIX_ROOM = 16 };
    char host[INSTANCE_NAME_SIZE - SUFFIX_ROOM];
    if (name == NULL || name[0] == '\0') {
        if (gethostname(host, sizeof(host)) != 0)
            return STATUS_BROKEN;
        host[sizeof(host) - 1] = '\0';
        name = host;
    }
    if (strlen(name) >= sizeof(host))
        return STATUS_BROKEN;
    for (int variant = 1; variant <= VARIANTS; variant++) {
        if (variant == 1)
            snprintf(instance->name, sizeof(instance->name), "%s", name);
        else
            snprintf(instance->name, sizeof(instance->name), "%s.%d", name, variant);
        instance->holder = hold(group, instance->name);
        if (instance->holder >= 0)
            return STATUS_OK;
        if (errno != EADDRINUSE)
            return STATUS_BROKEN;
    }
    return STATUS_BROKEN;
}

void instance_release(struct instance *instance)
{
    if (instance->holder >= 0)
        close(instance->holder);
    instance->holder = -1;
}
