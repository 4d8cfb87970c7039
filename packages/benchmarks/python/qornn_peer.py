"""Contestants of a benchmark in Python.

A script calls `serve(open_problem)`. It then reads one JSON value a line and answers each with one. The first is a problem, from which
`open_problem` makes rows: functions by name, each with what is known of it, such as {"bytes": 1024}. The answer is

    {"rows": [{"name": str, ...}], "missing": [str]}

Every further line is {"run": name}, and the answer {"milliseconds": float, "values": base64}, float32, little-endian. What fails is
answered with {"error": str}. The process ends when its input does, also in the middle of a computation.
"""

import base64
import json
import os
import queue
import sys
import threading
import time
from array import array

# Libraries write what they like to the standard output.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def tensor(entry):
    """An array of numpy from {"shape": [...], "data": base64}."""
    import numpy

    values = numpy.frombuffer(base64.b64decode(entry["data"]), dtype="<f4").copy()
    return values.reshape(entry["shape"])


def encoded(values):
    """Base64 of an array of numpy, or a list of numbers, as float32."""
    floats = values.astype("<f4") if hasattr(values, "astype") else array("f", values)
    return base64.b64encode(floats.tobytes()).decode()


def requests():
    """The values that are sent; ends the process when there are no more, also if it is busy."""
    lines = queue.SimpleQueue()

    def read():
        for line in sys.stdin:
            lines.put(line)
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()
    while True:
        yield json.loads(lines.get())


def answer(value):
    answers.write(f"{json.dumps(value)}\n")
    answers.flush()


def one_line(error):
    """Type and first line of an exception."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0] if lines else 'without a message'}"[:300]


def serve(open_problem):
    """Answers until the input ends. `open_problem(problem)` returns ({name: (function, {what is known})}, [what is missing])."""
    rows = {}
    for request in requests():
        try:
            if "run" in request:
                run, _ = rows[request["run"]]
                start = time.perf_counter()
                values = run()
                milliseconds = 1000 * (time.perf_counter() - start)
                answer({"milliseconds": milliseconds, "values": encoded(values)})
            else:
                rows, missing = open_problem(request)
                known = [{"name": name, **about} for name, (_, about) in rows.items()]
                answer({"rows": known, "missing": missing})
        except Exception as error:
            answer({"error": one_line(error)})
