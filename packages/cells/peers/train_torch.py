"""A gradient step in PyTorch: a recurrence as the papers write it, one time step after the other, or a module of torch.nn.

For the protocol, see qornn_peer.py; for the problem, training-peers.ts. The recurrence is either

    {"cell": "linear" | "relu" | "lstm" | "fastrnn" | "fastgrnn", "one_tensor": bool}

with `one_tensor` if the loop writes the states into one tensor, as EdgeML does, instead of a list, or {"module": "RNN" | "LSTM" | "GRU"}.
"""

import numpy
import torch
from qornn_peer import serve, tensor


class Loop:
    """The recurrence, step by step."""

    def __init__(self, cell, parameters, one_tensor):
        self.cell = cell
        self.one_tensor = one_tensor
        self.parameters = {name: values.requires_grad_() for name, values in parameters.items()}

    def states(self, x):
        """The state after every time step: yields [batch, units]."""
        batch, steps, _ = x.shape
        p = self.parameters
        kernel, recurrent, bias = p["kernel"], p["recurrent"], p["bias"]
        h = torch.zeros(batch, recurrent.shape[0])
        c = torch.zeros(batch, recurrent.shape[0])
        for t in range(steps):
            z = x[:, t] @ kernel + h @ recurrent
            if self.cell == "linear":
                h = z + bias
            elif self.cell == "relu":
                h = torch.relu(z + bias)
            elif self.cell == "fastrnn":
                update = torch.tanh(z + bias)
                h = torch.sigmoid(p["beta"]) * h + torch.sigmoid(p["alpha"]) * update
            elif self.cell == "fastgrnn":
                gate = torch.sigmoid(z + p["gate_bias"])
                update = torch.tanh(z + bias)
                h = gate * h + (torch.sigmoid(p["zeta"]) * (1.0 - gate) + torch.sigmoid(p["nu"])) * update
            else:
                i, f, g, o = (z + bias).chunk(4, dim=1)
                c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
                h = torch.sigmoid(o) * torch.tanh(c)
            yield h

    def outputs(self, x, every_state):
        if self.one_tensor:
            states = torch.zeros(*x.shape[:2], self.parameters["recurrent"].shape[0])
            for t, h in enumerate(self.states(x)):
                states[:, t] = h
            return states if every_state else states[:, -1]
        states = list(self.states(x))
        return torch.stack(states, dim=1) if every_state else states[-1]

    def gradients(self):
        return [parameter.grad for parameter in self.parameters.values()]


class Module:
    """A module of torch.nn. Its matrices have rows for gates; those of the GRU are reset, update, candidate: Keras has update first."""

    NAMES = {"kernel": "weight_ih_l0", "recurrent": "weight_hh_l0", "bias": "bias_ih_l0", "recurrent_bias": "bias_hh_l0"}

    def __init__(self, kind, parameters):
        inputs, units = parameters["kernel"].shape[0], parameters["recurrent"].shape[0]
        options = {"nonlinearity": "relu"} if kind == "RNN" else {}
        self.kind = kind
        self.module = getattr(torch.nn, kind)(inputs, units, batch_first=True, **options)
        self.parameters = {name: getattr(self.module, self.NAMES[name]) for name in parameters}
        with torch.no_grad():
            self.module.bias_hh_l0.zero_()
            for name, values in parameters.items():
                self.parameters[name].copy_(self.reordered(values.T if values.dim() == 2 else values))

    def reordered(self, rows):
        if self.kind != "GRU":
            return rows
        first, second, third = rows.chunk(3)
        return torch.cat([second, first, third])

    def outputs(self, x, every_state):
        states, _ = self.module(x)
        return states if every_state else states[:, -1]

    def gradients(self):
        grads = [self.reordered(parameter.grad) for parameter in self.parameters.values()]
        return [grad.T if grad.dim() == 2 else grad for grad in grads]


def open_problem(problem):
    torch.set_num_threads(problem["threads"])
    parameters = {name: torch.from_numpy(tensor(entry)) for name, entry in problem["parameters"].items()}
    x, weights = (torch.from_numpy(tensor(problem[name])) for name in ("x", "weights"))
    if "module" in problem:
        network = Module(problem["module"], parameters)
    else:
        network = Loop(problem["cell"], parameters, problem["one_tensor"])

    def step():
        for parameter in network.parameters.values():
            parameter.grad = None
        loss = (network.outputs(x, problem["every_state"]) * weights).sum()
        loss.backward()
        gradients = [grad.numpy().ravel() for grad in network.gradients()]
        return numpy.concatenate([[loss.item()], *gradients])

    return {problem["name"]: (step, {})}, []


serve(open_problem)
