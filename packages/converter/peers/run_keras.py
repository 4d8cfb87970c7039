"""keras.layers.LSTM or GRU with a dense readout. For the protocol, see qornn_peer.py; for the problem, gated-peers.ts."""

from qornn_peer import serve, tensor
from qornn_tensorflow import use_threads

import keras
import numpy


def open_problem(problem):
    use_threads(problem["threads"])
    kernel, recurrent, bias, recurrent_bias, readout = (
        tensor(problem[name]) for name in ("kernel", "recurrent", "bias", "recurrent_bias", "readout")
    )
    sequences = tensor(problem["x"])[:, None]
    units, outputs = readout.shape
    is_gru = problem["cell"] == "gru"
    memory = (keras.layers.GRU if is_gru else keras.layers.LSTM)(units)
    dense = keras.layers.Dense(outputs, use_bias=False)
    network = keras.Sequential([keras.layers.Input(sequences.shape[2:]), memory, dense])
    memory.set_weights([kernel, recurrent, numpy.stack([bias, recurrent_bias]) if is_gru else bias])
    dense.set_weights([readout])
    size = sum(values.nbytes for values in network.get_weights())

    def predict():
        for _ in range(problem["times"]):
            logits = [network.predict_on_batch(x) for x in sequences]
        return numpy.concatenate(logits)

    name = f"keras.layers.{problem['cell'].upper()}, predict_on_batch"
    return {name: (predict, {"bytes": size})}, []


serve(open_problem)
