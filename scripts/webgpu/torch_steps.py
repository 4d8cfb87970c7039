"""Training steps of PyTorch's layers, of the sizes that steps.mjs times: on CUDA, and on one core. Prints JSON."""

import json
import platform
import statistics
import sys
import time

import torch

SIZES = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {
    "GRU": {"kind": "GRU", "T": 200, "units": 128, "batch": 64},
    "LSTM": {"kind": "LSTM", "T": 200, "units": 128, "batch": 64},
    "GRU, 512 units": {"kind": "GRU", "T": 200, "units": 512, "batch": 64},
    "orthogonal, modReLU": {"kind": "RNN", "T": 784, "units": 170, "batch": 128},
}
torch.set_num_threads(1)


def step_times(kind, T, units, batch, device, steps=7, warm_up=3):
    """Milliseconds of steps with the mean squared error of one answer a sequence, clipped gradients and Adam, as on the other side."""
    torch.manual_seed(1)
    options = {"nonlinearity": "relu"} if kind == "RNN" else {}
    layer = getattr(torch.nn, kind)(2, units, batch_first=True, **options).to(device)
    readout = torch.nn.Linear(units, 1).to(device)
    parameters = [*layer.parameters(), *readout.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=1e-3)
    times = []
    for _ in range(warm_up + steps):
        x, y = torch.rand(batch, T, 2), torch.rand(batch, 1)
        start = time.perf_counter()
        optimizer.zero_grad()
        outputs, _ = layer(x.to(device))
        loss = torch.nn.functional.mse_loss(readout(outputs[:, -1]), y.to(device))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        loss.item()
        if device == "cuda":
            torch.cuda.synchronize()
        times.append((time.perf_counter() - start) * 1000)
    return times[warm_up:]


record = {"versions": {"torch": torch.__version__, "python": platform.python_version()}, "timed": []}
for network, size in SIZES.items():
    result = {"network": network, **size}
    for device in ["cuda", "cpu"] if torch.cuda.is_available() else ["cpu"]:
        result[device] = step_times(**size, device=device, steps=7 if device == "cuda" else 3, warm_up=3 if device == "cuda" else 1)
        print(f"torch {network}, {device}: {statistics.median(result[device]):.2f} ms", file=sys.stderr)
    record["timed"].append(result)
print(json.dumps(record, indent=2))
