"""Checks ONNX files in full with the checker of ONNX, and runs them with its reference implementation.

Reads one JSON object a line, {"file": path, "inputs": {name: {"type", "shape", "data"}}}, or null for inputs if the file is only to be checked.
Answers each with a line: {"outputs": {name: data}} or {"error": text}.
"""

import json
import sys

import numpy
import onnx
from onnx.reference import ReferenceEvaluator


def answer(request):
    onnx.checker.check_model(request["file"], full_check=True)
    if request["inputs"] is None:
        return {}
    model = onnx.load(request["file"])
    inputs = {
        name: numpy.array(value["data"], value["type"]).reshape(value["shape"])
        for name, value in request["inputs"].items()
    }
    values = ReferenceEvaluator(model).run(None, inputs)
    return {output.name: value.ravel().tolist() for output, value in zip(model.graph.output, values)}


for line in sys.stdin:
    try:
        print(json.dumps({"outputs": answer(json.loads(line))}), flush=True)
    except Exception as error:  # The test shows it.
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), flush=True)
