#!/usr/bin/env python3
"""An analyst's first step: the records as rows in DuckDB, and a question answered.

  python3 -m venv examples/.venv && examples/.venv/bin/pip install confluent-kafka duckdb
  examples/.venv/bin/python examples/analyst.py --brokers localhost:9092 --database tidings.duckdb

Reads the output topic from where it left off up to its end, in batches that are kept whatever happens
to the next, then asks: which counties promised what, by when? Reads committed transactions only: with isolation.level=read_uncommitted a reader would
also see what workers later took back."""
import argparse
import json
import os
import sys
import tempfile

import duckdb
from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, TopicPartition

TABLES = """
CREATE TABLE IF NOT EXISTS articles (
    uri VARCHAR PRIMARY KEY, title VARCHAR, published TIMESTAMPTZ, place VARCHAR, place_name VARCHAR,
    genre VARCHAR, url VARCHAR, body VARCHAR);
CREATE TABLE IF NOT EXISTS figures (
    uri VARCHAR, status VARCHAR, indicator VARCHAR, aspect VARCHAR, op VARCHAR, number DOUBLE,
    number_max DOUBLE, unit VARCHAR, basis VARCHAR, scope VARCHAR, due VARCHAR, period VARCHAR, place VARCHAR,
    speaker VARCHAR, text VARCHAR);
CREATE TEMP TABLE batch AS FROM articles LIMIT 0;
CREATE TABLE IF NOT EXISTS posts (uri VARCHAR, person VARCHAR, post VARCHAR, place VARCHAR);
CREATE TABLE IF NOT EXISTS progress (topic VARCHAR, partition INTEGER, next BIGINT, PRIMARY KEY (topic, partition));
"""

BATCH = 10000  # records

QUESTION = """
SELECT place_name AS place, indicator, aspect, op, number, number_max, unit, coalesce(basis, '') AS basis,
       coalesce(due, '') AS due, figures.text
FROM figures JOIN articles USING (uri)
WHERE status = 'target'   -- aspect: level, count and share are what shall be reached, change is by how much it grows
ORDER BY place, due, indicator, aspect, number
"""


def first(items, **wanted):
    return next((i for i in items or [] if all(i.get(k) == v for k, v in wanted.items())), {})


def rows_of(record):
    """A record as rows of each table, by the names of its columns."""
    uri, facts = record["uri"], record["facts"]
    about = first(record.get("places"), rel="about")
    article = {"uri": uri, "title": first(record.get("headlines"), role="main").get("value"),
               "published": record.get("contentCreated"), "place": about.get("literal"), "place_name": about.get("name"),
               "genre": first(record.get("genres")).get("name"), "url": first(record["altIds"], role="url").get("value"),
               "body": record["bodies"][0]["value"]}
    return {"articles": [article],
            "figures": [{**f, "uri": uri, "number_max": f.get("numberMax")} for f in facts["figures"]],
            "posts": [{**p, "uri": uri} for p in facts["posts"]]}


def load(database, table, rows):
    """Many rows at once, by a file of JSON lines: DuckDB takes thousands that way in the time of a few single ones."""
    columns = {name: kind for name, kind in database.execute(
        "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ?", [table]).fetchall()}
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for row in rows:
            file.write(json.dumps({name: row.get(name) for name in columns}, ensure_ascii=False) + "\n")
        file.flush()
        database.execute(f"INSERT INTO {table} SELECT {', '.join(columns)} FROM read_json(?, columns = {columns}, "
                         "format = 'newline_delimited', maximum_object_size = 67108864)", [file.name])


def store(database, records, topic, places):
    """A batch of records and how far the topic is read, in one transaction: a stop in between loses nothing, and reads
    nothing twice. A record seen before (the same uri) replaces itself."""
    latest = [rows_of(record) for record in {record["uri"]: record for record in records}.values()]
    database.execute("BEGIN")
    if latest:
        load(database, "batch", [row for rows in latest for row in rows["articles"]])
        for table in ("figures", "posts"):
            database.execute(f"DELETE FROM {table} WHERE uri IN (SELECT uri FROM batch JOIN articles USING (uri))")
            if rows := [row for one in latest for row in one[table]]:
                load(database, table, rows)
        database.execute("INSERT OR REPLACE INTO articles FROM batch")
        database.execute("TRUNCATE batch")
    for partition, place in places.items():
        database.execute("INSERT OR REPLACE INTO progress VALUES (?, ?, ?)", [topic, partition, place])
    database.execute("COMMIT")


def read(database, brokers, topic):
    """All records between where this database left off and the topic's end."""
    consumer = Consumer({"bootstrap.servers": brokers, "group.id": "tidings-analyst", "isolation.level": "read_committed",
                         "enable.auto.commit": False, "enable.partition.eof": True, "auto.offset.reset": "earliest"})
    found = consumer.list_topics(topic, timeout=30).topics[topic]
    if found.error is not None:
        raise RuntimeError(f"{topic}: {found.error}")
    known = dict(database.execute("SELECT partition, next FROM progress WHERE topic = ?", [topic]).fetchall())
    consumer.assign([TopicPartition(topic, p, known.get(p, OFFSET_BEGINNING)) for p in found.partitions])
    open_partitions, places, records, count = set(found.partitions), {}, [], 0
    while open_partitions:
        messages = consumer.consume(BATCH, timeout=1) or consumer.consume(1, timeout=30)
        if not messages:
            raise TimeoutError(f"no answer from {brokers} for 30 s")
        for message in messages:
            if message.error() is None:
                records.append(json.loads(message.value()))
                places[message.partition()] = message.offset() + 1
            elif message.error().code() == KafkaError._PARTITION_EOF:
                open_partitions.discard(message.partition())
                places[message.partition()] = message.offset()
            else:
                raise RuntimeError(message.error())
        if len(records) >= BATCH or not open_partitions:
            store(database, records, topic, places)
            count += len(records)
            records, places = [], {}
            print(f"{count} records read", file=sys.stderr, flush=True)
    consumer.close()
    return count


def answer(database, count):
    articles, = database.execute("SELECT count(*) FROM articles").fetchone()
    print(f"{count} new records, {articles} articles in all. Who promised what, by when?")
    for place, indicator, aspect, op, number, most, unit, basis, due, text in database.execute(QUESTION).fetchall():
        amount = f"{number:.15g}" if most is None else f"{number:.15g} to {most:.15g}"
        sign = "" if op == "range" else f" {op}"
        print(f"{place or '?'}\t{aspect}\t{indicator}{sign} {amount} {unit} {basis}".rstrip() + f"\t{due}\t{text}")
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--brokers", default="localhost:9092")
    parser.add_argument("--topic", default="news.records")
    parser.add_argument("--database", default=":memory:")
    options = parser.parse_args()
    database = duckdb.connect(options.database)
    database.execute(TABLES)
    count = read(database, options.brokers, options.topic)
    try:
        answer(database, count)
    except BrokenPipeError:  # | head: who reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
