"""A gradient step of a recurrent layer of Keras, as a graph. For the protocol, see qornn_peer.py; for the problem, training-peers.ts.

The recurrence is {"layer": "SimpleRNN" | "LSTM" | "GRU"}, of which a GRU resets after the product if it has a `recurrent_bias`.
"""

from qornn_peer import serve, tensor
from qornn_tensorflow import tensorflow, use_threads

import keras
import numpy


def open_problem(problem):
    use_threads(problem["threads"])
    parameters = {name: tensor(entry) for name, entry in problem["parameters"].items()}
    x, weights = (tensorflow.constant(tensor(problem[name])) for name in ("x", "weights"))
    kernel, recurrent, bias = (parameters[name] for name in ("kernel", "recurrent", "bias"))
    options = {"return_sequences": problem["every_state"]}
    if problem["layer"] == "SimpleRNN":
        options["activation"] = "relu"
    if problem["layer"] == "GRU":
        options["reset_after"] = "recurrent_bias" in parameters
    layer = getattr(keras.layers, problem["layer"])(recurrent.shape[0], **options)
    layer.build(x.shape)
    both = numpy.stack([bias, parameters["recurrent_bias"]]) if "recurrent_bias" in parameters else bias
    layer.set_weights([kernel, recurrent, both])
    variables = [variable.value for variable in layer.trainable_variables]

    @tensorflow.function
    def step():
        with tensorflow.GradientTape() as tape:
            loss = tensorflow.reduce_sum(layer(x, training=True) * weights)
        return loss, tape.gradient(loss, variables)

    def run():
        loss, gradients = step()
        return numpy.concatenate([[loss.numpy()], *(gradient.numpy().ravel() for gradient in gradients)])

    return {problem["name"]: (run, {})}, []


serve(open_problem)
