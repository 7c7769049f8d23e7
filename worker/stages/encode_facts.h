/* The `facts` of the record as JSON: one function a family, in the contract's order. */
#ifndef TIDINGS_STAGES_ENCODE_FACTS_H
#define TIDINGS_STAGES_ENCODE_FACTS_H

#include "article/facts.h"
#include "text/json_writer.h"

/* Writes the pair "facts": {...}; the lists are always there, empty where nothing was found. */
void encode_facts(struct json_writer *writer, const struct facts *facts);

/* The pair name: the six digits of an administrative code; nothing where there is none (0). */
void encode_code(struct json_writer *writer, const char *name, uint32_t code);

#endif
