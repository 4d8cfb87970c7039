"""torch.nn.LSTM or GRU with a linear readout, in evaluation mode. For the protocol, see qornn_peer.py; for the problem, gated-peers.ts."""

import io
import warnings

import numpy
import torch
from qornn_peer import one_line, serve, tensor


class Network(torch.nn.Module):
    def __init__(self, problem):
        super().__init__()
        kernel, recurrent = (torch.from_numpy(tensor(problem[name])) for name in ("kernel", "recurrent"))
        bias, recurrent_bias = (torch.from_numpy(tensor(problem[name])) for name in ("bias", "recurrent_bias"))
        readout = torch.from_numpy(tensor(problem["readout"]))
        is_gru = problem["cell"] == "gru"
        self.memory = (torch.nn.GRU if is_gru else torch.nn.LSTM)(kernel.shape[0], recurrent.shape[0], batch_first=True)
        self.readout = torch.nn.Linear(*readout.shape, bias=False)

        def rows(values):
            # The GRU of Keras has the update gate first, that of PyTorch the reset gate.
            if not is_gru:
                return values
            update, reset, candidate = values.chunk(3)
            return torch.cat([reset, update, candidate])

        with torch.no_grad():
            self.memory.weight_ih_l0.copy_(rows(kernel.T))
            self.memory.weight_hh_l0.copy_(rows(recurrent.T))
            self.memory.bias_ih_l0.copy_(rows(bias))
            self.memory.bias_hh_l0.copy_(rows(recurrent_bias))
            self.readout.weight.copy_(readout.T)

    def forward(self, x, state=None):
        states, state = self.memory(x, state)
        return self.readout(states[:, -1]), state


def saved_bytes(network):
    buffer = io.BytesIO()
    torch.save(network.state_dict(), buffer)
    return buffer.getbuffer().nbytes


def open_problem(problem):
    torch.set_num_threads(problem["threads"])
    name = f"torch.nn.{problem['cell'].upper()}"
    network = Network(problem).eval()
    sequences = torch.from_numpy(tensor(problem["x"]))[:, None]
    times = problem["times"]

    def whole(module):
        def run():
            with torch.inference_mode():
                for _ in range(times):
                    logits = [module(x)[0] for x in sequences]
            return numpy.concatenate([one.numpy() for one in logits])

        return run

    def stepwise(module):
        def run():
            with torch.inference_mode():
                for _ in range(times):
                    logits = []
                    for x in sequences:
                        state = None
                        for t in range(x.shape[1]):
                            y, state = module(x[:, t : t + 1], state)
                        logits.append(y)
            return numpy.concatenate([one.numpy() for one in logits])

        return run

    rows = {f"{name}, float": (whole(network), {"bytes": saved_bytes(network)})}
    if problem["stepwise"]:
        rows[f"{name}, float, a call a step"] = (stepwise(network), {"bytes": saved_bytes(network)})
    missing = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            kinds = {torch.nn.LSTM, torch.nn.GRU, torch.nn.Linear}
            small = torch.ao.quantization.quantize_dynamic(network, kinds, dtype=torch.qint8)
            about = {"bytes": saved_bytes(small), "quantized": True}
            whole(small)()
        rows[f"{name}, 8-bit weights (quantize_dynamic)"] = (whole(small), about)
    except Exception as error:
        missing.append(f"{name}, 8-bit weights (quantize_dynamic): {one_line(error)}")
    return rows, missing


serve(open_problem)
