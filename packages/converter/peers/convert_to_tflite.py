"""Converts an LSTM or GRU with a readout to models of LiteRT: float, with 8-bit weights, and with 8 bits everywhere.

Reads a problem as JSON, see gated-peers.ts, and answers {"models": {kind: {"whole": base64, "step": base64}}, "missing": [str]}: a model
that reads a sequence in one call, and one that reads a step a call and keeps its state. Layers of tf_keras, not of Keras 3, become the
fused operation UNIDIRECTIONAL_SEQUENCE_LSTM; a GRU becomes a loop of operations.
"""

import base64

from qornn_peer import answer, one_line, requests, tensor
from qornn_tensorflow import tensorflow

import numpy
import tf_keras

INTEGERS = {
    "int8": (tensorflow.lite.OpsSet.TFLITE_BUILTINS_INT8, tensorflow.int8),
    "16x8": (
        tensorflow.lite.OpsSet.EXPERIMENTAL_TFLITE_BUILTINS_ACTIVATIONS_INT16_WEIGHTS_INT8,
        tensorflow.int16,
    ),
}


def network_of(problem, time):
    """A network for sequences of so many steps, one at a time."""
    kernel, recurrent, bias, recurrent_bias, readout = (
        tensor(problem[name]) for name in ("kernel", "recurrent", "bias", "recurrent_bias", "readout")
    )
    is_gru = problem["cell"] == "gru"
    memory = (tf_keras.layers.GRU if is_gru else tf_keras.layers.LSTM)(recurrent.shape[0])
    dense = tf_keras.layers.Dense(readout.shape[1], use_bias=False)
    network = tf_keras.Sequential([tf_keras.layers.Input((time, kernel.shape[0]), batch_size=1), memory, dense])
    memory.set_weights([kernel, recurrent, numpy.stack([bias, recurrent_bias]) if is_gru else bias])
    dense.set_weights([readout])
    return network


def converted(network, kind, samples):
    """The bytes of a model; `samples` are [1, time, inputs], in the order in which the state goes on."""
    shape = tensorflow.TensorSpec(network.input_shape, tensorflow.float32)
    function = tensorflow.function(lambda x: network(x, training=False)).get_concrete_function(shape)
    converter = tensorflow.lite.TFLiteConverter.from_concrete_functions([function], network)
    if kind != "float":
        converter.optimizations = [tensorflow.lite.Optimize.DEFAULT]
    if kind in INTEGERS:
        operations, inputs = INTEGERS[kind]
        converter.representative_dataset = lambda: ([sample] for sample in samples)
        converter.target_spec.supported_ops = [operations]
        converter.inference_input_type = converter.inference_output_type = inputs
    return converter.convert()


def main():
    problem = next(requests())
    calibration = tensor(problem["calibration"])
    time = calibration.shape[1]
    modes = {"whole": time, **({"step": 1} if problem["stepwise"] else {})}
    networks = {mode: network_of(problem, steps) for mode, steps in modes.items()}
    samples = {mode: calibration.reshape(-1, 1, steps, calibration.shape[2]) for mode, steps in modes.items()}
    models, missing = {}, []
    for kind in problem["kinds"]:
        try:
            models[kind] = {
                mode: base64.b64encode(converted(network, kind, samples[mode])).decode()
                for mode, network in networks.items()
            }
        except Exception as error:
            missing.append(f"LiteRT, {kind}: the converter refuses it: {one_line(error)}")
    answer({"models": models, "missing": missing})


try:
    main()
except Exception as error:
    answer({"error": one_line(error)})
