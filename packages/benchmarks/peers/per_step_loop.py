"""A recurrence in PyTorch as the papers write it: one time step after the other, differentiated by autograd.

Reads one JSON object a line and answers with one. The first opens a problem:

    {"cell": "linear" | "relu" | "lstm", "every_state": bool, "threads": int, "tensors": {name: {"shape": [...], "data": base64}}}

with `kernel` [inputs, gates], `recurrent` [units, gates], `bias` [gates], `x` [batch, time, inputs] and `weights`, by which the states are
multiplied in the loss: [batch, time, units], or [batch, units] for the last state alone; gates of the LSTM in the order of Keras. Every
further line is a step: {"milliseconds": float, "loss": float, "gradients": {name: base64}}, float32, little-endian.
"""

import base64
import json
import sys
import time

import numpy
import torch


def tensor(entry):
    values = numpy.frombuffer(base64.b64decode(entry["data"]), dtype="<f4").copy()
    return torch.from_numpy(values.reshape(entry["shape"]))


def states_of(cell, x, kernel, recurrent, bias):
    """The state after every time step, a list of [batch, units]."""
    batch, steps, _ = x.shape
    units = recurrent.shape[0]
    h = torch.zeros(batch, units)
    c = torch.zeros(batch, units)
    states = []
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent + bias
        if cell == "linear":
            h = z
        elif cell == "relu":
            h = torch.relu(z)
        else:
            i, f, g, o = z.chunk(4, dim=1)
            c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
            h = torch.sigmoid(o) * torch.tanh(c)
        states.append(h)
    return states


def main():
    problem = json.loads(sys.stdin.readline())
    torch.set_num_threads(problem["threads"])
    tensors = {name: tensor(entry) for name, entry in problem["tensors"].items()}
    parameters = {name: tensors[name].requires_grad_() for name in ("kernel", "recurrent", "bias")}
    for _ in sys.stdin:
        for parameter in parameters.values():
            parameter.grad = None
        start = time.perf_counter()
        states = states_of(problem["cell"], tensors["x"], **parameters)
        outputs = torch.stack(states, dim=1) if problem["every_state"] else states[-1]
        loss = (outputs * tensors["weights"]).sum()
        loss.backward()
        milliseconds = 1000 * (time.perf_counter() - start)
        gradients = {
            name: base64.b64encode(parameter.grad.numpy().astype("<f4").tobytes()).decode()
            for name, parameter in parameters.items()
        }
        print(json.dumps({"milliseconds": milliseconds, "loss": loss.item(), "gradients": gradients}), flush=True)


main()
