"""The real Apache Kafka and the real Redis, on free loopback ports, each in a folder of its own.

Every service is a process that this module started and that it alone ends, by its id; a service
that does not come up says why with the end of its log."""
import base64
import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


def wait_until(condition, seconds, what):
    """Awaits a condition; the only thing that the tests do with time."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TimeoutError(f"after {seconds} s still not: {what}")
        time.sleep(0.02)


def listens(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    except OSError:
        return False


class Process:
    """A child process with its output in a file; stop() and kill() act on it alone."""

    def __init__(self, command, log, env=None, cwd=None):
        self.command, self.log, self.env, self.cwd = command, pathlib.Path(log), env, cwd
        self.child = None

    def start(self):
        with open(self.log, "ab") as out:
            self.child = subprocess.Popen(self.command, stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                                          env={**os.environ, **(self.env or {})}, cwd=self.cwd)
        return self

    def alive(self):
        return self.child is not None and self.child.poll() is None

    def signal(self, number):
        if self.alive():
            self.child.send_signal(number)

    def stop(self, seconds=30):
        self.signal(signal.SIGTERM)
        return self.wait(seconds)

    def kill(self):
        self.signal(signal.SIGKILL)
        return self.wait(10)

    def wait(self, seconds):
        if self.child is None:
            return None
        try:
            return self.child.wait(seconds)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait(10)
            raise TimeoutError(f"{self.command[0]} did not end within {seconds} s; its log:\n{self.tail()}")

    def tail(self, lines=40):
        if not self.log.exists():
            return ""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


class Kafka:
    """One broker in KRaft mode, from the jars that deploy/fetch-kafka left in the cache. Clients that bootstrap from
    `gated` reach it only by a Gate, while there is one between the ports `gate` and `behind_gate`; those of `guarded`
    must log in (SASL, PLAIN, as `user` with `password`)."""

    user, password = "tidings", "open sesame"

    def __init__(self, jars, folder=None):
        self.jars = pathlib.Path(jars)
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="tidings-kafka-"))
        self.port, self.controller, self.behind_gate, self.gate, guarded = free_ports(5)
        self.bootstrap, self.gated, self.guarded = (f"127.0.0.1:{p}" for p in (self.port, self.gate, guarded))
        self.config = self.folder / "server.properties"
        self.process = None

    def start(self):
        self.config.write_text(f"""\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{self.controller}
listeners=PLAINTEXT://127.0.0.1:{self.port},GATED://127.0.0.1:{self.behind_gate},GUARDED://{self.guarded},CONTROLLER://127.0.0.1:{self.controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{self.port},GATED://127.0.0.1:{self.gate},GUARDED://{self.guarded}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,GATED:PLAINTEXT,GUARDED:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT
listener.name.guarded.sasl.enabled.mechanisms=PLAIN
listener.name.guarded.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \\
  user_{self.user}="{self.password}";
log.dirs={self.folder}/data
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
auto.create.topics.enable=false
transaction.abort.timed.out.transaction.cleanup.interval.ms=1000
log.flush.interval.messages=100000
""")
        # A fixed id: one in sixty-four random ones begins with "-" and is taken for an option.
        cluster = base64.urlsafe_b64encode(b"tidings in tests").decode().rstrip("=")
        formatted = subprocess.run(["java", "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", f"{self.jars}/*",
                                    "kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(self.config)],
                                   capture_output=True, text=True, timeout=120)
        if formatted.returncode != 0:
            raise RuntimeError("Kafka's storage could not be formatted:\n" + formatted.stdout + formatted.stderr)
        self.run()
        return self

    def run(self):
        """Starts the broker on the folder as it is (again after killed())."""
        self.process = Process(["java", "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-cp", f"{self.jars}/*", "kafka.Kafka", str(self.config)],
                               self.folder / "broker.log").start()
        try:
            wait_until(lambda: listens(self.port) or not self.process.alive(), 90, "Kafka listens")
        except TimeoutError as error:
            raise RuntimeError(f"{error}\n{self.process.tail()}") from None
        if not self.process.alive():
            raise RuntimeError("Kafka did not start:\n" + self.process.tail())

    @contextlib.contextmanager
    def killed(self):
        """It is killed, and there again afterwards whatever happened meanwhile: others need it too."""
        self.process.kill()
        try:
            yield
        finally:
            self.run()

    def clean_up(self):
        if self.process is not None and self.process.alive():
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class Redis:
    """One redis-server without persistence; extra arguments are its own."""

    def __init__(self, *arguments, program="redis-server"):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tidings-redis-"))
        self.port, = free_ports(1)
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.process = Process([program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "",
                                "--appendonly", "no", "--dir", str(self.folder), "--daemonize", "no", *arguments],
                               self.folder / "redis.log")

    def start(self):
        self.process.start()
        wait_until(lambda: listens(self.port) or not self.process.alive(), 30, "Redis listens")
        if not self.process.alive():
            raise RuntimeError("Redis did not start:\n" + self.process.tail())
        return self

    def stop(self):
        self.process.stop(30)

    def kill(self):
        self.process.kill()

    def pause(self):
        self.process.signal(signal.SIGSTOP)

    def resume(self):
        self.process.signal(signal.SIGCONT)

    def clean_up(self):
        if self.process.alive():
            self.process.signal(signal.SIGCONT)
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
