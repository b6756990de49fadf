"""One model on several devices: a process for each, which scores a share of the pairs.

A worker is a Python process of its own that loads the model on its device and speaks JSON lines over its
standard input and output; nothing of the caller's program is run again in it, and nothing is pickled. Shares
are balanced by the lengths of their texts, equal pairs are scored once, results come in the order that was
asked for. A worker that reports an error, or ends, makes one ModelError that names its device; the others
are not left running behind it.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import weakref
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from mtcheck.errors import ModelError
from mtcheck.scorers.base import no_card
from mtcheck.scorers.progress import Progress
from mtcheck.scorers.wrapped import from_row, to_row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mtcheck.scorers.base import LanguagePair, Scorer
    from mtcheck.types import Score

# The worker finds its modules where this process does, whatever put them there.
_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from mtcheck.scorers import replicas; replicas.work()"
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a worker loads; ``card`` is the folder of the model's card."""

    family: str
    folder: str
    name: str
    precision: str
    card: str | None = None

    def load(self, device: str) -> Scorer:
        """The scorer on a device."""
        from mtcheck.scorers import load_family
        from mtcheck.scorers.base import read_card

        card = None if self.card is None else read_card(Path(self.card))
        return load_family(
            self.family, Path(self.folder), name=self.name, device=device, precision=self.precision, card=card
        )


def devices_of(device: str) -> list[str]:
    """The devices that a setting stands for: every visible CUDA card for "cuda" and "auto" where there are
    several, otherwise the one itself.
    """
    if device == "cuda" or (device == "auto" and not no_card()):
        import torch

        count = torch.cuda.device_count() if torch.cuda.is_available() else 0
        if count > 1:
            return [f"cuda:{index}" for index in range(count)]
    return [device]


def shares(lengths: Sequence[int], count: int) -> list[list[int]]:
    """Indices into ``lengths`` in ``count`` lists whose lengths sum up to about the same."""
    out: list[list[int]] = [[] for _ in range(count)]
    loads = [0] * count
    for index in sorted(range(len(lengths)), key=lambda index: (-lengths[index], index)):
        least = loads.index(min(loads))
        out[least].append(index)
        # A pair of nothing is some work too.
        loads[least] += lengths[index] + 1
    return out


class _Worker:
    """A process on one device, and the talk with it."""

    def __init__(self, recipe: Recipe, device: str, *, threads: int) -> None:
        self.device = device
        environment = dict(os.environ)
        for name in ("OMP_NUM_THREADS", "RAYON_NUM_THREADS"):
            environment.setdefault(name, str(threads))
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        self.process = subprocess.Popen(  # noqa: S603 - this Python, and code of this file
            [sys.executable, "-c", _START, json.dumps([path for path in sys.path if isinstance(path, str)])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env=environment,
        )
        self._recipe = recipe

    def start(self) -> dict[str, Any]:
        """Loads the model; what the scorer says of itself."""
        recipe = self._recipe
        self._tell(
            {
                "device": self.device,
                "family": recipe.family,
                "folder": recipe.folder,
                "name": recipe.name,
                "precision": recipe.precision,
                "card": recipe.card,
            }
        )
        return cast("dict[str, Any]", self._hear(None)["ready"])

    def score(self, request: dict[str, Any], progress: Callable[[int], None] | None) -> list[list[Any]]:
        """The rows that answer a request."""
        self._tell(request)
        return cast("list[list[Any]]", self._hear(progress)["scores"])

    def _tell(self, message: dict[str, Any]) -> None:
        stream = self.process.stdin
        if stream is None:
            raise self.ended()
        try:
            stream.write(json.dumps(message).encode() + b"\n")
            stream.flush()
        except (OSError, ValueError) as err:
            raise self.ended() from err

    def _hear(self, progress: Callable[[int], None] | None) -> dict[str, Any]:
        stream = self.process.stdout
        for line in stream or ():
            try:
                message: dict[str, Any] = json.loads(line)
            except ValueError as err:
                raise self.ended() from err
            if "error" in message:
                raise ModelError(str(message["error"]))
            if "done" not in message and "expect" not in message:
                return message
            if isinstance(progress, Progress):
                if "expect" in message:
                    progress.expect(*message["expect"])
                elif message["work"] is not None:
                    progress.advance(message["done"], message["work"])
                else:
                    progress(message["done"])
            elif progress is not None and "done" in message:
                progress(message["done"])
        raise self.ended()

    def ended(self) -> WorkerError:
        """What to say of a worker that is no longer there, or makes no sense."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=5)
        self.process.kill()
        code = self.process.wait()
        last = ""
        # Closed where another thread has stopped the worker: then nobody asks why.
        with contextlib.suppress(ValueError):
            self._errors.seek(0)
            lines = self._errors.read().decode("utf-8", "replace").split("\n")
            last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        self.stop()
        how = f"signal {-code}" if code < 0 else f"status {code}"
        return WorkerError(
            f"The worker on {self.device} ended ({how}{': ' + last[:160] if last else ''}); "
            f"look to its memory, or use one device"
        )

    def stop(self) -> None:
        """Ends the process, whatever it is about."""
        self.process.kill()
        self.process.wait()
        # Only now: a thread that still listens holds the stream until it is at its end.
        for stream in (self.process.stdin, self.process.stdout, self._errors):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


class WorkerError(ModelError):
    """A worker process is gone."""


def _stop(workers: list[_Worker]) -> None:
    while workers:
        workers.pop().stop()


class ReplicatedScorer:
    """A scorer that shares its pairs out to one process for each of ``devices``.

    The processes start at once and again after one has ended; :meth:`close`, or the end of the program, ends
    them.
    """

    def __init__(self, recipe: Recipe, devices: Sequence[str]) -> None:
        if not devices:
            raise ModelError("No device to score on")
        self._recipe, self._devices = recipe, tuple(devices)
        self._workers: list[_Worker] = []
        self._about: dict[str, Any] = {}
        self._lock = threading.Lock()
        weakref.finalize(self, _stop, self._workers)
        self._begin()

    @property
    def signature(self) -> str:
        """That of the model on any of the devices."""
        return str(self._about["signature"])

    @property
    def low(self) -> float:
        """The model's own."""
        return float(self._about["low"])

    @property
    def high(self) -> float:
        """The model's own."""
        return float(self._about["high"])

    @property
    def languages(self) -> tuple[LanguagePair, ...]:
        """The model's own."""
        return tuple((str(source), str(target)) for source, target in self._about["languages"])

    @property
    def segment_budget(self) -> float | None:
        """The model's own."""
        return cast("float | None", self._about["segment_budget"])

    @property
    def article_budget(self) -> float | None:
        """The model's own."""
        return cast("float | None", self._about["article_budget"])

    def _begin(self) -> None:
        threads = max(1, (os.cpu_count() or 1) // len(self._devices))
        try:
            # The first converts a pickled checkpoint; the others map what it wrote.
            for device in self._devices:
                self._workers.append(_Worker(self._recipe, device, threads=threads))
                if len(self._workers) == 1:
                    self._about = self._workers[0].start()
            with ThreadPoolExecutor(len(self._devices)) as pool:
                others = list(pool.map(_Worker.start, self._workers[1:]))
        except BaseException:
            _stop(self._workers)
            raise
        if any(other["signature"] != self.signature for other in others):
            _stop(self._workers)
            raise ModelError(f"The files of '{self._recipe.name}' changed while they were loaded; try again")

    def score(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        source_language: str,
        target_language: str,
        progress: Callable[[int], None] | None = None,
    ) -> list[Score]:
        """One score for each pair, in order. Raises ModelError where a worker reports one or has ended."""
        with self._lock:
            if not self._workers:
                self._begin()
            distinct = list(dict.fromkeys(pairs))
            parts = shares([len(source) + len(target) for source, target in distinct], len(self._workers))
            jobs = [
                (
                    worker,
                    {
                        "pairs": [distinct[index] for index in part],
                        "source": source_language,
                        "target": target_language,
                    },
                )
                for worker, part in zip(self._workers, parts, strict=True)
                if part
            ]
            rows = self._answers(jobs, progress)
        found: dict[tuple[str, str], Score] = {}
        for part, answers in zip((part for part in parts if part), rows, strict=True):
            for index, row in zip(part, answers, strict=True):
                found[distinct[index]] = self._score(row)
        if progress is not None and len(pairs) > len(distinct):
            progress(len(pairs) - len(distinct))
        return [found[pair] for pair in pairs]

    def _answers(
        self, jobs: Sequence[tuple[_Worker, dict[str, Any]]], progress: Callable[[int], None] | None
    ) -> list[list[list[Any]]]:
        telling = threading.Lock()

        def tell(pairs: int) -> None:
            with telling:
                if progress is not None:
                    progress(pairs)

        heard = progress if progress is None or isinstance(progress, Progress) else tell
        gone: BaseException | None = None
        with ThreadPoolExecutor(max(1, len(jobs))) as pool:
            waiting = [pool.submit(worker.score, request, heard) for worker, request in jobs]
            try:
                done, _ = wait(waiting, return_when=FIRST_EXCEPTION)
            except BaseException:
                _stop(self._workers)
                raise
            failed = [each.exception() for each in waiting if each in done]
            gone = next((error for error in failed if isinstance(error, WorkerError)), None)
            if gone is not None:
                # What the others still compute is of no use; the first that ended says why.
                _stop(self._workers)
        if gone is not None:
            raise gone
        return [each.result() for each in waiting]

    def _score(self, row: Sequence[Any]) -> Score:
        return from_row(row, self.signature)

    def close(self) -> None:
        """Ends the processes."""
        _stop(self._workers)


class _Teller(Progress):
    """Passes on what the engine tells, as messages."""

    def __init__(self, tell: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self._tell = tell

    def __call__(self, pairs: int) -> None:
        self._tell({"done": pairs, "work": None})

    def expect(self, pairs: int, work: float) -> None:
        self._tell({"expect": [pairs, work]})

    def advance(self, pairs: int, work: float) -> None:
        self._tell({"done": pairs, "work": work})


def work() -> None:
    """The life of a worker: one line says what to load, each further one has pairs to score."""
    import signal

    # A key press that interrupts the program is its matter; it ends the workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get between the answers.
    os.dup2(2, 1)

    def tell(message: dict[str, Any]) -> None:
        answers.write(json.dumps(message).encode() + b"\n")
        answers.flush()

    scorer: Scorer | None = None
    for line in sys.stdin.buffer:
        message = json.loads(line)
        try:
            if scorer is None:
                device = message.pop("device")
                scorer = Recipe(**message).load(device)
                answer: dict[str, Any] = {"ready": _about(scorer)}
            else:
                scores = scorer.score(
                    [(source, target) for source, target in message["pairs"]],
                    source_language=message["source"],
                    target_language=message["target"],
                    progress=_Teller(tell),
                )
                answer = {"scores": [to_row(score) for score in scores]}
        except ModelError as err:
            answer = {"error": str(err)}
        tell(answer)


def _about(scorer: Scorer) -> dict[str, Any]:
    return {
        "signature": scorer.signature,
        "low": scorer.low,
        "high": scorer.high,
        "languages": scorer.languages,
        "segment_budget": scorer.segment_budget,
        "article_budget": scorer.article_budget,
    }
