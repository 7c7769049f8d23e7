#!/usr/bin/env python3
"""A crawler's last step: publishes fetched pages to Tidings as CloudEvents.

  python3 -m venv examples/.venv && examples/.venv/bin/pip install confluent-kafka cloudevents
  examples/.venv/bin/python examples/crawler.py --brokers localhost:9092 samples/*.txt

Each page is one message in CloudEvents' binary mode (the bytes as fetched are the value, whatever
their encoding; what is known about them stands in the headers). The page's URL is the message's key,
so that refetches of one page meet in one partition, in order."""
import argparse
import hashlib
import mimetypes
import pathlib
import sys
from datetime import datetime, timezone

from cloudevents.core.bindings.kafka import to_binary_event
from cloudevents.core.v1.event import CloudEvent
from confluent_kafka import Producer


def event_of(path):
    page = path.read_bytes()
    media_type = mimetypes.guess_type(path.name)[0] or "text/plain"
    return CloudEvent({
        "id": hashlib.sha256(page).hexdigest()[:32],
        "source": f"https://news.example/{path.name}",  # a real crawler: the page's own URL
        "type": "news.page.fetched",
        "time": datetime.now(timezone.utc),
        "datacontenttype": media_type,  # no charset: Tidings looks for itself
    }, page)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--brokers", default="localhost:9092")
    parser.add_argument("--topic", default="news.raw")
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    options = parser.parse_args()

    failed = []

    def delivered(error, _message):
        if error is not None:
            failed.append(error)

    # An idempotent producer: a retry after a lost answer does not write the page twice.
    producer = Producer({"bootstrap.servers": options.brokers, "enable.idempotence": True, "compression.type": "zstd"})
    for path in options.pages:
        event = event_of(path)
        message = to_binary_event(event, key_mapper=lambda e: e.get_source())
        while True:
            try:
                producer.produce(options.topic, key=message.key, value=message.value,
                                 headers=list(message.headers.items()), on_delivery=delivered)
                break
            except BufferError:  # the queue is full: let some go out first
                producer.poll(1)
        producer.poll(0)
    left = producer.flush(30)
    print(f"{len(options.pages) - len(failed) - left} of {len(options.pages)} pages delivered to {options.topic}")
    for error in failed:
        print(f"not delivered: {error}", file=sys.stderr)
    return 1 if failed or left else 0


if __name__ == "__main__":
    sys.exit(main())
