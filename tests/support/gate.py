"""A port that leads to another, opened and shut while a test runs. It knows Kafka's frames by their heads (length,
kind, version, number), so that it can keep back a kind of request, or its answers, or have them say no."""
import socket
import struct
import threading

from support import services

JOIN_GROUP, HEARTBEAT, ADD_OFFSETS_TO_TXN, END_TXN = 11, 12, 25, 26
FENCED_INSTANCE_ID = 82


class Gate:
    """Shut at first. A connection is either way's; what is under way when the gate is shut is lost."""

    def __init__(self, target, port=None):
        self.target, self.port = target, port or services.free_ports(1)[0]
        self.listener, self.lock, self.connections = None, threading.Lock(), []
        self.held_kind = self.noted_kind = self.muted_kind = self.refused_kind = self.refusal = None
        self.cuts = False
        self.held = []  # (socket towards the target, frame)
        self.seen = threading.Event()

    def open(self):
        self.listener = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self.serve, args=(self.listener,), daemon=True).start()

    def close(self):
        if self.listener is not None:
            self.listener.shutdown(socket.SHUT_RDWR)
            self.listener.close()
            self.listener = None
        self.cut_all()

    def cut_all(self):
        """Every connection is lost; new ones may be made."""
        with self.lock:
            going, self.connections = self.connections, []
        for end in going:
            self.cut(end)

    def hold_once(self, kind, cut=False):
        """Keeps back the next request of this kind until release(), though its sender may be gone by then. `cut`: its
        connection is lost at once."""
        self.seen.clear()
        self.held_kind, self.cuts = kind, cut

    def note(self, kind):
        """Only tells when a request of this kind has passed."""
        self.seen.clear()
        self.noted_kind = kind

    def mute(self, kind):
        """The requests of this kind arrive, their answers never; until release()."""
        self.muted_kind = kind

    def refuse_once(self, kind, error):
        """The next answer to a request of this kind has that code instead of its own (kinds whose answer begins with a
        throttle time and the code)."""
        self.refused_kind, self.refusal = kind, error

    def release(self):
        self.held_kind = self.muted_kind = None
        late, self.held = self.held, []
        for far, frame in late:
            far.sendall(frame)

    def await_seen(self, seconds=30):
        """That a request was held, or passed without its answer."""
        assert self.seen.wait(seconds), "no such request came"

    # ----- its threads -----

    def serve(self, listener):
        while True:
            near = None
            try:
                near, _ = listener.accept()
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                if near is None or self.listener is not listener:
                    return
                near.close()  # the target is away
                continue
            with self.lock:
                self.connections += [near, far]
            asked = {}  # what is done with the answer, by number: where the code stands in it, or None to drop it
            threading.Thread(target=self.pump, args=(near, far, self.request, asked), daemon=True).start()
            threading.Thread(target=self.pump, args=(far, near, self.answer, asked), daemon=True).start()

    def pump(self, one, other, handle, asked):
        try:
            with one.makefile("rb") as stream:
                while len(head := stream.read(4)) == 4:
                    frame = head + stream.read(struct.unpack(">i", head)[0])
                    handle(other, frame, asked)
        except OSError:
            pass
        for end in (one, other):
            if not any(far is end for far, _ in self.held):  # what is held shall still arrive
                self.cut(end)

    def request(self, far, frame, asked):
        kind, version, number = struct.unpack_from(">hhi", frame, 4)
        if kind == self.held_kind:
            self.held_kind = None
            self.held.append((far, frame))
            self.seen.set()
            if self.cuts:
                raise ConnectionResetError
            return
        if kind == self.muted_kind:
            asked[number] = None
            self.seen.set()
        elif kind == self.refused_kind:
            self.refused_kind = None
            asked[number] = 12 if kind != HEARTBEAT or version < 4 else 13  # length, number, (tags,) throttle time
            self.seen.set()
        far.sendall(frame)
        if kind == self.noted_kind:
            self.seen.set()

    def answer(self, near, frame, asked):
        number, = struct.unpack_from(">i", frame, 4)
        place = asked.pop(number, 0)
        if place is None:
            return
        if place > 0:
            frame = frame[:place] + struct.pack(">h", self.refusal) + frame[place + 2:]
        near.sendall(frame)

    @staticmethod
    def cut(end):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        end.close()
