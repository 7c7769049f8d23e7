#!/usr/bin/env python3
"""An analyst's first step: the records as rows in DuckDB, and a question answered.

  pip install confluent-kafka duckdb
  examples/analyst.py --brokers localhost:9092 --database tidings.duckdb

Reads the output topic from where it left off up to its end, then asks: which counties promised what,
by when? Reads committed transactions only: with isolation.level=read_uncommitted a reader would
also see what workers later took back."""
import argparse
import json
import sys

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
CREATE TABLE IF NOT EXISTS posts (uri VARCHAR, person VARCHAR, post VARCHAR, place VARCHAR);
CREATE TABLE IF NOT EXISTS progress (topic VARCHAR, partition INTEGER, next BIGINT, PRIMARY KEY (topic, partition));
"""

# The aspect says what a number is: 8 % of growth (change) and 8 % of the whole (share) have one unit, and a level and its
# change one indicator. Docs: docs/record.md.
QUESTION = """
SELECT place_name AS place, indicator, aspect, op, number, number_max, unit, coalesce(basis, '') AS basis,
       coalesce(due, '') AS due, figures.text
FROM figures JOIN articles USING (uri)
WHERE status = 'target'
ORDER BY place, due, indicator, aspect, number
"""


def first(items, **wanted):
    return next((i for i in items or [] if all(i.get(k) == v for k, v in wanted.items())), {})


def store(database, record):
    """One record into the tables; a record seen before (the same uri) replaces itself."""
    uri = record["uri"]
    about = first(record.get("places"), rel="about")
    facts = record["facts"]
    for table in ("articles", "figures", "posts"):
        database.execute(f"DELETE FROM {table} WHERE uri = ?", [uri])
    database.execute("INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [
        uri, first(record.get("headlines"), role="main").get("value"), record.get("contentCreated"),
        about.get("literal"), about.get("name"), (record.get("genres") or [{}])[0].get("name"),
        first(record["altIds"], role="url").get("value"), record["bodies"][0]["value"]])
    for f in facts["figures"]:
        database.execute("INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [
            uri, f["status"], f["indicator"], f["aspect"], f["op"], f["number"], f.get("numberMax"), f["unit"],
            f.get("basis"), f.get("scope"), f.get("due"), f.get("period"), f.get("place"), f.get("speaker"), f["text"]])
    for p in facts["posts"]:
        database.execute("INSERT INTO posts VALUES (?, ?, ?, ?)", [uri, p["person"], p["post"], p.get("place")])


def read(database, brokers, topic):
    """All records between where this database left off and the topic's end; rows and position in one transaction."""
    consumer = Consumer({"bootstrap.servers": brokers, "group.id": "tidings-analyst", "isolation.level": "read_committed",
                         "enable.auto.commit": False, "enable.partition.eof": True, "auto.offset.reset": "earliest"})
    partitions = consumer.list_topics(topic, timeout=30).topics[topic].partitions
    known = dict(database.execute("SELECT partition, next FROM progress WHERE topic = ?", [topic]).fetchall())
    consumer.assign([TopicPartition(topic, p, known.get(p, OFFSET_BEGINNING)) for p in partitions])
    open_partitions, count = set(partitions), 0
    database.execute("BEGIN")
    while open_partitions:
        message = consumer.poll(30)
        if message is None:
            raise TimeoutError(f"no answer from {brokers} for 30 s")
        if message.error():
            if message.error().code() != KafkaError._PARTITION_EOF:
                raise RuntimeError(message.error())
            open_partitions.discard(message.partition())
            database.execute("INSERT OR REPLACE INTO progress VALUES (?, ?, ?)", [topic, message.partition(), message.offset()])
            continue
        store(database, json.loads(message.value()))
        count += 1
    database.execute("COMMIT")
    consumer.close()
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--brokers", default="localhost:9092")
    parser.add_argument("--topic", default="news.records")
    parser.add_argument("--database", default=":memory:")
    options = parser.parse_args()
    database = duckdb.connect(options.database)
    database.execute(TABLES)
    count = read(database, options.brokers, options.topic)
    articles, = database.execute("SELECT count(*) FROM articles").fetchone()
    print(f"{count} new records, {articles} articles in all. Who promised what, by when?")
    for place, indicator, aspect, op, number, most, unit, basis, due, text in database.execute(QUESTION).fetchall():
        amount = f"{number:.15g}" if most is None else f"{number:.15g} to {most:.15g}"
        sign = "" if op == "range" else f" {op}"
        print(f"{place or '?'}\t{aspect}\t{indicator}{sign} {amount} {unit} {basis}".rstrip() + f"\t{due}\t{text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
