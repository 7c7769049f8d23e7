/* A list's name says what it is; a file whose name is no list's is a mistake, and named with what
 * was probably meant. */
#include "lexicon/lists.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/builtin.h"
#include "lexicon/forms.h"

enum { LARGEST_LIST = 64 << 20 }; /* bytes of one file of the user's */

static enum status read_list(struct word_sheets *sheets, enum lexicon_category category,
                             struct span path, struct span bytes, struct arena *arena,
                             struct span *error)
{
    if (category == LEXICON_WORDS)
        return vocabulary_read(&sheets->words, path, bytes, arena, error);
    return word_table_read(&sheets->table, category, path, bytes, arena, error);
}

enum status lists_read_builtin(struct word_sheets *sheets, struct arena *arena, struct span *error)
{
    enum status status = STATUS_OK;
    for (const struct builtin_list *list = builtin_lists; status == STATUS_OK && list->name != NULL;
         list++) {
        struct span path = arena_format(arena, "config/lexicon/%s.tsv", list->name);
        enum lexicon_category category = word_list_category(span_of(list->name));
        if (category == LEXICON_CATEGORIES) {
            *error =
                arena_format(arena, "%.*s: no such list is known; did you mean %s.tsv?",
                             (int)path.length, path.data, word_list_nearest(span_of(list->name)));
            return STATUS_BROKEN;
        }
        struct span bytes = {(const char *)list->data, list->length};
        status = read_list(sheets, category, path, bytes, arena, error);
    }
    return status;
}

/* Whether each line says what its list takes. What is built in is checked by a test. */
static enum status check_list(enum lexicon_category category, const char *path, struct span bytes,
                              struct arena *arena, struct span *error)
{
    struct list_form form;
    struct span line, wrong = {NULL, 0};
    size_t number = 0;
    if (span_starts_with(bytes, SPAN("\xEF\xBB\xBF")))
        bytes = span_slice(bytes, 3, bytes.length);
    list_form_open(&form, category);
    while (wrong.data == NULL && span_next_part(&bytes, '\n', &line)) {
        number++;
        line = span_trim(line);
        if (line.length > 0 && line.data[0] != '#')
            wrong = list_form_check(&form, line, arena);
    }
    list_form_close(&form);
    if (wrong.data == NULL)
        return STATUS_OK;
    *error = arena_format(arena, "%s:%zu: %.*s", path, number, (int)wrong.length, wrong.data);
    return STATUS_BROKEN;
}

/* The whole file into the arena. */
static enum status read_file(const char *path, struct arena *arena, struct span *bytes,
                             struct span *error)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        *error = arena_format(arena, "%s: %s", path, strerror(errno));
        return STATUS_BROKEN;
    }
    enum status status = STATUS_OK;
    long length = -1;
    if (fseek(file, 0, SEEK_END) == 0)
        length = ftell(file);
    if (length < 0 || fseek(file, 0, SEEK_SET) != 0) {
        *error = arena_format(arena, "%s: %s", path, strerror(errno));
        status = STATUS_BROKEN;
    } else if (length > LARGEST_LIST) {
        *error = arena_format(arena, "%s: larger than %d MiB", path, LARGEST_LIST >> 20);
        status = STATUS_BROKEN;
    } else {
        char *data = arena_take(arena, (size_t)length);
        *bytes = (struct span){data, fread(data, 1, (size_t)length, file)};
        if (ferror(file)) {
            *error = arena_format(arena, "%s: cannot be read", path);
            status = STATUS_BROKEN;
        }
    }
    fclose(file);
    return status;
}

static int compare_names(const void *left, const void *right)
{
    const char *const *a = left, *const *b = right;
    return strcmp(*a, *b);
}

/* "posts.txt", "posts.TSV": a list by its name, and yet none. */
static bool is_nearly_list(struct span name)
{
    size_t dot = span_find(name, SPAN("."));
    const struct span stem = span_slice(name, 0, dot), end = span_slice(name, dot, name.length);
    return word_list_category(stem) != LEXICON_CATEGORIES &&
           (span_equal(end, SPAN(".txt")) || span_equal(end, SPAN(".csv")) ||
            span_equal(end, SPAN(".TSV")) || span_equal(end, SPAN(".tsv.txt")) || end.length == 0);
}

/* The names NAME.tsv in the directory, sorted, in the arena; others (README, backups) are left
 * alone. */
static enum status list_directory(const char *path, struct arena *arena, const char ***found,
                                  size_t *count, struct span *error)
{
    DIR *directory = opendir(path);
    if (directory == NULL) {
        *error = arena_format(arena, "lexicon.directory %s: %s", path, strerror(errno));
        return STATUS_BROKEN;
    }
    size_t capacity = 0;
    *found = NULL;
    *count = 0;
    for (struct dirent *item; (item = readdir(directory)) != NULL;) {
        struct span name = span_of(item->d_name);
        if (is_nearly_list(name)) {
            *error = arena_format(arena, "%s/%s: a list's name ends in .tsv", path, item->d_name);
            closedir(directory);
            return STATUS_BROKEN;
        }
        if (name.data[0] == '.' || !span_ends_with(name, SPAN(".tsv")))
            continue;
        *found = arena_extend(arena, *found, *count, &capacity, sizeof(**found));
        struct span kept = arena_format(arena, "%s%c", item->d_name, 0);
        (*found)[(*count)++] = kept.data;
    }
    closedir(directory);
    if (*count > 0)
        qsort(*found, *count, sizeof(**found), compare_names);
    return STATUS_OK;
}

enum status lists_read_directory(struct word_sheets *sheets, struct span directory,
                                 struct arena *arena, struct span *error)
{
    char folder[PATH_MAX], path[PATH_MAX];
    if ((size_t)snprintf(folder, sizeof(folder), "%.*s", (int)directory.length, directory.data) >=
        sizeof(folder)) {
        *error = arena_format(arena, "lexicon.directory: the path is too long");
        return STATUS_BROKEN;
    }
    const char **found;
    size_t count;
    enum status status = list_directory(folder, arena, &found, &count, error);
    for (size_t i = 0; status == STATUS_OK && i < count; i++) {
        struct span stem = span_of(found[i]);
        stem.length -= 4;
        if ((size_t)snprintf(path, sizeof(path), "%s/%s", folder, found[i]) >= sizeof(path)) {
            *error = arena_format(arena, "lexicon.directory: the path is too long");
            return STATUS_BROKEN;
        }
        enum lexicon_category category = word_list_category(stem);
        if (category == LEXICON_CATEGORIES) {
            *error = arena_format(arena, "%s: no such list is known; did you mean %s.tsv?", path,
                                  word_list_nearest(stem));
            return STATUS_BROKEN;
        }
        struct span bytes = {NULL, 0};
        status = read_file(path, arena, &bytes, error);
        if (status == STATUS_OK)
            status = read_list(sheets, category, span_of(path), bytes, arena, error);
        if (status == STATUS_OK)
            status = check_list(category, path, bytes, arena, error);
    }
    return status;
}
