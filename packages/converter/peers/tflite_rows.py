"""Rows of an interpreter of models of LiteRT."""

import base64

import numpy
from qornn_peer import tensor


def quantized(values, scale, zero, kind):
    """Floats as an interpreter wants them; a scale of 0 means floats."""
    if scale == 0:
        return values
    limits = numpy.iinfo(kind)
    return numpy.clip(numpy.round(values / scale + zero), limits.min, limits.max).astype(kind)


def rows_of(name, problem, open_model):
    """Rows of all models of a problem.

    `open_model(bytes)` returns (input grid, output grid, reset, invoke): the grids are (scale, zero point, type), and `invoke` maps an
    input to an output.
    """
    rows = {}
    sequences = tensor(problem["x"])[:, None]
    for kind, models in problem["models"].items():
        for mode, data in models.items():
            model = base64.b64decode(data)
            inputs, (scale, zero, _), reset, invoke = open_model(model)
            steps = sequences.shape[2] if mode == "whole" else 1

            # The inputs are quantized here, as a sensor would deliver them.
            calls = [
                [quantized(x[:, t : t + steps], *inputs) for t in range(0, x.shape[1], steps)] for x in sequences
            ]

            def run(calls=calls, scale=scale, zero=zero, reset=reset, invoke=invoke):
                for _ in range(problem["times"]):
                    outputs = []
                    for sequence in calls:
                        reset()
                        for x in sequence:
                            y = invoke(x)
                        outputs.append(y)
                answers = numpy.concatenate(outputs).astype("float32")
                return answers if scale == 0 else (answers - zero) * scale

            step = "" if mode == "whole" else ", a call a step"
            about = {"bytes": len(model), "quantized": kind != "float"}
            rows[f"{name}, {kind}{step}"] = (run, about)
    return rows, []
