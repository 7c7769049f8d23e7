/* What a post reaches over that is no body in any list: the session, the task of a committee, the
 * name of a zone. Each tells where the post begins that began at `begin` so far. For post.c alone.
 */
#ifndef TIDINGS_MENTIONS_POST_REACH_H
#define TIDINGS_MENTIONS_POST_REACH_H

#include "mentions/builder.h"

/* 第十届|县政协委员, 县第十届|政协秘书长. */
uint32_t post_with_session(const struct reading_builder *builder, uint32_t begin);

/* 县人大常委会|人事代表选举|工作委员会主任. */
uint32_t post_with_committee(const struct reading_builder *builder, uint32_t begin);

/* 县委|“两新”|工委书记. */
uint32_t post_with_quotation(const struct reading_builder *builder, uint32_t begin);

/* 市|蕉林|管理区领导. */
uint32_t post_with_zone(const struct reading_builder *builder, uint32_t begin);

/* 市、|县领导, 省、|市人大代表: over the higher levels whose leaders or deputies are told with
 * those of the post that begins here. */
uint32_t post_with_levels(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 清河|区级河长: the water that a chief (is_chief) answers for. */
uint32_t post_with_water(const struct reading_builder *builder, uint32_t begin);

/* 山东区|总经理, 华北大区|总监: the area that a firm's officer is set over. */
uint32_t post_with_area(const struct reading_builder *builder, uint32_t begin);

#endif
