"""Rounds the weights of an ONNX model to 8 bits, with onnxruntime's quantize_dynamic.

Reads {"model": base64} as JSON, and answers {"model": base64}.
"""

import base64
import logging
import os
import tempfile

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from qornn_peer import answer, one_line, requests

# It advises to preprocess models, whose shapes this one states already.
logging.disable(logging.WARNING)


def quantized(model):
    """The bytes of the model that it makes of an onnx.ModelProto."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "quantized.onnx")
        quantize_dynamic(model, path, weight_type=QuantType.QInt8)
        with open(path, "rb") as file:
            return file.read()


for problem in requests():
    try:
        rounded = quantized(onnx.load_model_from_string(base64.b64decode(problem["model"])))
        answer({"model": base64.b64encode(rounded).decode()})
    except Exception as error:
        answer({"error": one_line(error)})
