#!/usr/bin/env python3
"""End to end on the real Kafka and Redis: the worker against a bare transactional consume-and-produce
of the same messages (bare_road.c), alternately, in one run; medians and their ratio, the worker's
processor time and peak memory. Another build of the worker, or the same one with other settings, may run
along, to be compared in the same minutes.

  bench_road.py [--binary build/release/tidings] [--articles 20000] [--lanes 4] [--rounds 3]
                [--against BINARY] [--against-set section.key=value]...

Run by the Python of the tests (~/.cache/tidings/python/bin/python), from a release build."""
import argparse
import datetime
import json
import os
import pathlib
import statistics
import subprocess
import sys
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from support import services  # noqa: E402


def load(bootstrap, topic, lines, partitions):
    """In turn to all partitions: else a lane whose partitions got less stands idle at the end."""
    from confluent_kafka import Producer
    producer = Producer({"bootstrap.servers": bootstrap, "log_level": 0, "linger.ms": 50,
                         "queue.buffering.max.messages": 1000000})
    for i, line in enumerate(lines):
        producer.produce(topic, line, partition=i % partitions, headers=[("content-type", b"application/json")])
        producer.poll(0)
    assert producer.flush(120) == 0


def run_bare(program, bootstrap, topics, lanes, count):
    done = subprocess.run([program, bootstrap, topics["raw"], topics["bare"], "bare" + uuid.uuid4().hex[:8],
                           str(lanes), str(count)], check=True, capture_output=True, text=True)
    return float(done.stdout)


def run_worker(binary, bootstrap, topics, lanes, store, count, more=()):
    group = "bench" + uuid.uuid4().hex[:8]
    command = [binary, "run", "--exit-at-end"]
    for name, value in {"kafka.bootstrap.servers": bootstrap, "input.topics": topics["raw"], "input.group": group,
                        "output.records": topics["records"], "output.duplicates": topics["duplicates"],
                        "output.dead_letters": topics["dead"], "dedup.store": store, "dedup.prefix": group,
                        "worker.lanes": lanes, "telemetry.listen": "", "log.format": "json"}.items():
        command += ["--set", f"{name}={value}"]
    for setting in more:
        command += ["--set", setting]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    events = [json.loads(line) for line in child.stderr if line.startswith("{")]
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, events[-3:]
    last = next(e for e in events if e["event"] == "worker_stopped")
    assert last["messages"] == count, last

    def at(name, pick):
        times = [datetime.datetime.fromisoformat(e["time"].replace("Z", "+00:00")) for e in events if e["event"] == name]
        return pick(times).timestamp()

    return (at("end_reached", min) - at("partitions_assigned", min), usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss / 1024, last)


def tell(name, runs, count, size, remark=""):
    seconds = statistics.median(run[0] for run in runs)
    processor = statistics.median(run[1] for run in runs) / count * 1e6
    print(f"{name:8s}{count / seconds:9.0f} articles/s  {size / seconds:7.1f} MB/s   {processor:5.0f} us of processor "
          f"time an article{remark}")
    return seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", default=str(ROOT / "build/release/tidings"))
    parser.add_argument("--bare", default=str(ROOT / "build/release/tests/bare_road"))
    parser.add_argument("--articles", type=int, default=20000)
    parser.add_argument("--lanes", type=int, default=2 * (os.cpu_count() or 1))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--against", help="another build of the worker, to run along")
    parser.add_argument("--against-set", action="append", default=[], help="settings of the one that runs along")
    parser.add_argument("--file", help="JSON lines to use instead of generated articles")
    chosen = parser.parse_args()
    from confluent_kafka.admin import AdminClient, NewTopic
    if chosen.file:
        lines = pathlib.Path(chosen.file).read_bytes().splitlines()
    else:
        lines = subprocess.run([sys.executable, str(ROOT / "tests/generator/generate.py"), "--count",
                                str(chosen.articles), "--seed", "21"], check=True, capture_output=True).stdout.splitlines()
    jars = os.environ.get("TIDINGS_KAFKA") or subprocess.run([str(ROOT / "deploy/fetch-kafka")], check=True,
                                                             capture_output=True, text=True).stdout.strip()
    kafka, redis = services.Kafka(jars), services.Redis()
    try:
        kafka.start()
        redis.start()
        topics = {name: "bench." + name for name in ("raw", "bare", "records", "duplicates", "dead")}
        admin = AdminClient({"bootstrap.servers": kafka.bootstrap})
        for future in admin.create_topics([NewTopic(t, 2 * chosen.lanes, 1) for t in topics.values()]).values():
            future.result(30)
        load(kafka.bootstrap, topics["raw"], lines, 2 * chosen.lanes)
        size = sum(map(len, lines)) / 1e6
        bare, ours, theirs = [], [], []
        for turn in range(chosen.rounds + 1):
            seconds = run_bare(chosen.bare, kafka.bootstrap, topics, chosen.lanes, len(lines))
            mine = run_worker(chosen.binary, kafka.bootstrap, topics, chosen.lanes, redis.url, len(lines))
            if chosen.against or chosen.against_set:
                other = run_worker(chosen.against or chosen.binary, kafka.bootstrap, topics, chosen.lanes, redis.url,
                                   len(lines), chosen.against_set)
            else:
                other = None
            if turn == 0:
                continue  # the broker's and the page cache's warm-up
            bare.append(seconds)
            ours.append(mine)
            theirs += [other] if other else []
        b, n = statistics.median(bare), len(lines)
        print(f"{n} articles, {size:.1f} MB, {chosen.lanes} lanes, median of {chosen.rounds}")
        print(f"{'bare':8s}{n / b:9.0f} articles/s  {size / b:7.1f} MB/s")
        o = tell("worker", ours, n, size)
        if theirs:
            t = tell("other", theirs, n, size)
            print(f"worker: {b / o:.2f} of the bare rate, {t / o:.2f} of the other's")
        else:
            print(f"worker: {b / o:.2f} of the bare rate")
        memory = max(run[2] for run in ours)
        print(f"peak memory {memory:.0f} MB, {memory / chosen.lanes:.0f} MB a lane; {ours[-1][3]['batches']} batches")
    finally:
        redis.clean_up()
        kafka.clean_up()


if __name__ == "__main__":
    main()
