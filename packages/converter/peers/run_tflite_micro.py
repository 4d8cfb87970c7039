"""TFLite Micro's interpreter, on this processor. For the protocol, see qornn_peer.py; for the problem, gated-peers.ts."""

from qornn_peer import serve
from tflite_micro.python.tflite_micro import runtime
from tflite_rows import rows_of


def grid(details):
    """(scale, zero point, type); a scale of 0 means floats."""
    parameters = details["quantization_parameters"]
    scales, zeros = parameters["scales"], parameters["zero_points"]
    return (scales[0], zeros[0], details["dtype"]) if len(scales) else (0, 0, details["dtype"])


def open_problem(problem):
    def open_model(model):
        interpreter = runtime.Interpreter.from_bytes(model)

        def invoke(x):
            interpreter.set_input(x, 0)
            interpreter.invoke()
            return interpreter.get_output(0)

        grids = grid(interpreter.get_input_details(0)), grid(interpreter.get_output_details(0))
        return *grids, interpreter.reset, invoke

    return rows_of("TFLite Micro", problem, open_model)


serve(open_problem)
