"""The claim protocol, explored: all interleavings of two workers with crashes, rebalances, aborted
and in-doubt commits, lost replies, a store that is emptied and a window that slides, over two
partitions of two articles.

A state is (committed offsets, verdicts that were committed, who owns which partition, what each
worker has in hand, what the store holds, how often it was emptied, how often the window slid: each
time the oldest claims are forgotten, however many, since the border of two slices lies anywhere
between two claims). Time-outs and retries need no
states of their own: a worker that learnt nothing stands where it stood, which is what `idle` is,
and a lost reply is a step that changes the store and not the worker.

What is checked:
  no article is lost    when all offsets are committed, each news has a record
  no two originals      ... and exactly one, while the store keeps its data and the window holds it
  verdicts are stable   an article that is claimed again gets its verdict again, while ...
  it ends               from every state, the end can be reached

The faulty protocols below are the ones that others use; each must be caught."""
import collections

WORKERS = (0, 1)

# partition -> texts in order of offset; texts of one letter are the same news: "a" and "a" are the
# same text, "a" and "A" are near to each other.
INPUTS = {
    "copies": (("a", "b"), ("a", "a")),
    "near ones": (("a", "b"), ("A", "b")),
    "near ones in one batch": (("a", "A"), ("A", "a")),
}

State = collections.namedtuple("State", "committed outcome owners hands store flushes slides")


def news(text):
    return text.lower()


class Protocol:
    """As it is: claims name their owner, one atomic step, verdicts are remembered."""

    def __init__(self, inputs, flushes=0, slides=0):
        self.inputs = inputs
        self.flushes = flushes
        self.slides = slides

    def begin(self):
        return State((0, 0), ((None,) * 2,) * 2, (0, 1), (None, None), (), 0, 0)

    # ---- the store: a tuple of (text, coordinate, verdict) ----

    def claim(self, store, coordinate, text):
        """(store, verdict): "original" or the coordinate of what it repeats."""
        for known, owner, verdict in store:
            if known == text:
                if owner == coordinate or verdict != "original":
                    return store, verdict
                return store, owner
        for known, owner, verdict in store:
            if news(known) == news(text) and verdict == "original":
                return store + ((text, coordinate, owner),), owner
        return store + ((text, coordinate, "original"),), "original"

    def claim_batch(self, store, batch):
        verdicts = []
        for coordinate, text in batch:
            store, verdict = self.claim(store, coordinate, text)
            verdicts.append(verdict)
        return store, tuple(verdicts)

    # ---- the steps ----

    def batches(self, state, partition):
        first = state.committed[partition]
        left = self.inputs[partition][first:]
        for count in range(1, len(left) + 1):
            yield tuple(((partition, first + i), left[i]) for i in range(count))

    def steps(self, state):
        """(name, next state) of every step that may come now."""
        for worker in WORKERS:
            hand = state.hands[worker]
            if hand is None:
                for partition in (0, 1):
                    if state.owners[partition] == worker:
                        for batch in self.batches(state, partition):
                            yield from self.claim_steps(state, worker, batch)
            else:
                yield from self.commit_steps(state, worker, hand)
                # A crash, an abort, a commit that was not applied and whose outcome is not known:
                # the successor begins at the committed offset.
                yield "crash", self.put(state, worker, None)
        for partition in (0, 1):
            for worker in WORKERS:
                if state.owners[partition] != worker:
                    owners = list(state.owners)
                    owners[partition] = worker
                    # What is in hand of the old generation can only be fenced: it is gone.
                    hands = tuple(hand if hand is None or hand[0][0][0][0] != partition else None for hand in state.hands)
                    yield "rebalance", state._replace(owners=tuple(owners), hands=hands)
        if state.flushes < self.flushes and state.store:
            yield "flush", state._replace(store=(), flushes=state.flushes + 1)
        if state.slides < self.slides:
            for forgotten in range(1, len(state.store) + 1):
                yield f"slide {forgotten}", state._replace(store=state.store[forgotten:], slides=state.slides + 1)

    def claim_steps(self, state, worker, batch):
        store, verdicts = self.claim_batch(state.store, batch)
        yield "claim", self.put(state, worker, (batch, verdicts))._replace(store=store)
        yield "reply lost", state._replace(store=store)

    def commit_steps(self, state, worker, hand):
        """One transaction: outcomes and offset together, only by the partition's owner and only
        from where the group stands; the broker fences everybody else."""
        batch, verdicts = hand
        partition, first = batch[0][0]
        if state.owners[partition] == worker and state.committed[partition] == first:
            yield "commit", self.put(self.publish(state, batch, verdicts), worker, None)
        else:
            yield "fenced", self.put(state, worker, None)

    # ---- helpers ----

    @staticmethod
    def put(state, worker, hand):
        hands = list(state.hands)
        hands[worker] = hand
        return state._replace(hands=tuple(hands))

    @staticmethod
    def publish(state, batch, verdicts, offsets=True):
        partition = batch[0][0][0]
        outcome = [list(row) for row in state.outcome]
        committed = list(state.committed)
        for ((_, offset), _), verdict in zip(batch, verdicts):
            outcome[partition][offset] = verdict
        if offsets:
            committed[partition] = batch[-1][0][1] + 1
        return state._replace(outcome=tuple(map(tuple, outcome)), committed=tuple(committed))


class WithoutOwner(Protocol):
    """Marks a text as seen, as SET NX does: an article that is delivered again is its own copy."""

    def claim(self, store, coordinate, text):
        if any(news(known) == news(text) for known, _, _ in store):
            return store, "seen"
        return store + ((text, coordinate, "original"),), "original"


class FeatureByFeature(Protocol):
    """Claims the features of an article one by one: a news has two, taken in any order."""

    def claim_steps(self, state, worker, batch):
        (coordinate, text), = batch[:1]
        for feature in (0, 1):
            yield from self.take(state, worker, batch[:1], coordinate, text, (feature,))

    def take(self, state, worker, batch, coordinate, text, order):
        feature = news(text) + str(order[-1])
        owner = next((owner for known, owner, _ in state.store if known == feature), None)
        store = state.store if owner else state.store + ((feature, coordinate, "original"),)
        verdict = "original" if owner in (None, coordinate) else owner
        if verdict == "original" and len(order) == 1:
            yield "take", self.put(state, worker, (batch, order))._replace(store=store)
        else:
            yield "claim", self.put(state, worker, (batch, (verdict,)))._replace(store=store)

    def commit_steps(self, state, worker, hand):
        batch, verdicts = hand
        if verdicts in ((0,), (1,)):
            (coordinate, text), = batch
            yield from self.take(state, worker, batch, coordinate, text, (verdicts[0], 1 - verdicts[0]))
        else:
            yield from super().commit_steps(state, worker, hand)


class OffsetFirst(Protocol):
    """Commits the offset before what it stands for: at most once."""

    def commit_steps(self, state, worker, hand):
        batch, verdicts = hand
        partition, first = batch[0][0]
        if state.committed[partition] == first and state.owners[partition] == worker:
            committed = list(state.committed)
            committed[partition] = batch[-1][0][1] + 1
            yield "offset", state._replace(committed=tuple(committed))
        elif state.committed[partition] > first:
            yield "publish", self.put(self.publish(state, batch, verdicts, offsets=False), worker, None)
        else:
            yield "fenced", self.put(state, worker, None)


class ForgetsVerdicts(Protocol):
    """Remembers originals only, and compares with the latest: a verdict may change when an article
    is delivered again."""

    def claim(self, store, coordinate, text):
        for known, owner, verdict in store:
            if known == text and owner == coordinate:
                return store, verdict
        for known, owner, verdict in reversed(store):
            if news(known) == news(text):
                return store + ((text, coordinate, "original"),), owner
        return store + ((text, coordinate, "original"),), "original"


class Found(Exception):
    """A property that does not hold, with the steps that lead there."""


def ended(protocol, state):
    return all(state.committed[p] == len(protocol.inputs[p]) for p in (0, 1)) and state.hands == (None, None)


def check_end(protocol, state):
    records = collections.Counter()
    for partition, texts in enumerate(protocol.inputs):
        for offset, text in enumerate(texts):
            verdict = state.outcome[partition][offset]
            if verdict is None:
                raise Found("an article has no outcome at all")
            records[news(text)] += verdict == "original"
    for texts in protocol.inputs:
        for text in texts:
            if records[news(text)] == 0:
                raise Found("a news is lost: each of its articles was taken for a copy of another")
            if records[news(text)] > 1 and state.flushes == 0 and state.slides == 0:
                raise Found("a news has two originals")


def check_verdicts(protocol, state):
    """What was committed is what the store would say again."""
    if state.flushes or state.slides:
        return
    for partition, texts in enumerate(protocol.inputs):
        for offset in range(state.committed[partition]):
            verdict = state.outcome[partition][offset]
            _, again = protocol.claim(state.store, (partition, offset), texts[offset])
            if verdict is not None and again != verdict:
                raise Found("a verdict changes when the article is delivered again")


def explore(protocol, stable=True):
    """Visits every state; returns how many there are. Found where a property does not hold."""
    first = protocol.begin()
    came_from = {first: None}
    back = collections.defaultdict(list)
    ends = []
    waiting = collections.deque([first])
    while waiting:
        state = waiting.popleft()
        try:
            if stable:
                check_verdicts(protocol, state)
            if ended(protocol, state):
                check_end(protocol, state)
                ends.append(state)
        except Found as found:
            path = []
            at = state
            while came_from[at]:
                name, at = came_from[at]
                path.append(name)
            raise Found(f"{found}: {', '.join(reversed(path))}") from None
        for name, following in protocol.steps(state):
            back[following].append(state)
            if following not in came_from:
                came_from[following] = (name, state)
                waiting.append(following)
    reaching, waiting = set(ends), collections.deque(ends)
    while waiting:
        for state in back[waiting.popleft()]:
            if state not in reaching:
                reaching.add(state)
                waiting.append(state)
    if len(reaching) != len(came_from):
        raise Found("there are states from which the end cannot be reached")
    return len(came_from)
