/* Any bytes as a settings file: it is read, or every mistake in it is named in a line. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "settings/settings.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void count(void *context, const char *line)
{
    if (line[0] == '\0')
        abort();
    ++*(size_t *)context;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64];
    size_t complaints = 0;
    const int file = memfd_create("settings", MFD_CLOEXEC);
    if (file < 0 || write(file, data, size) != (ssize_t)size)
        abort();
    snprintf(path, sizeof(path), "/proc/self/fd/%d", file);
    const struct settings_sources sources = {.file = path};
    struct settings *settings = settings_load(&sources, count, &complaints);
    if ((settings == NULL) != (complaints > 0))
        abort();
    for (size_t i = 0; settings != NULL && i < settings_view_count(settings); i++)
        if (settings_view(settings, i).value == NULL)
            abort();
    settings_destroy(settings);
    close(file);
    return 0;
}
