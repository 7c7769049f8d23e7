/* A page of a portal names it by its address alone, beside the day: http://www.sina.com.cn
 * 2005年02月12日00:21. Papers and their sites name themselves. */
#include "text/portals.h"

#include <stddef.h>

static const struct portal {
    struct runes domain, name;
} portals[] = {
    {RUNES_ROW(U"163.com"), RUNES_ROW(U"网易")},  {RUNES_ROW(U"ifeng.com"), RUNES_ROW(U"凤凰网")},
    {RUNES_ROW(U"qq.com"), RUNES_ROW(U"腾讯网")}, {RUNES_ROW(U"sina.com.cn"), RUNES_ROW(U"新浪")},
    {RUNES_ROW(U"sina.cn"), RUNES_ROW(U"新浪")},  {RUNES_ROW(U"sohu.com"), RUNES_ROW(U"搜狐")},
    {RUNES_ROW(U"tom.com"), RUNES_ROW(U"TOM")},
};

/* Whether the domain stands at position, behind a dot or a stroke and before what is no part of
 * it. */
static bool stands_at(struct runes address, uint32_t at, struct runes domain)
{
    const uint32_t end = at + domain.length;
    return runes_at(address, at, domain) && at > 0 &&
           (address.data[at - 1] == U'.' || address.data[at - 1] == U'/') &&
           (end == address.length || address.data[end] == U'/' || address.data[end] == U' ');
}

struct runes portal_of_address(struct runes address)
{
    for (size_t i = 0; i < sizeof(portals) / sizeof(*portals); i++)
        for (uint32_t at = runes_find(address, 0, portals[i].domain); at < address.length;
             at = runes_find(address, at + 1, portals[i].domain))
            if (stands_at(address, at, portals[i].domain))
                return portals[i].name;
    return (struct runes){NULL, 0};
}
