"""LiteRT's interpreter. For the protocol, see qornn_peer.py; for the problem, gated-peers.ts."""

from ai_edge_litert.interpreter import Interpreter
from qornn_peer import serve
from tflite_rows import rows_of


def open_problem(problem):
    def open_model(model):
        interpreter = Interpreter(model_content=model, num_threads=problem["threads"])
        interpreter.allocate_tensors()
        (inputs,), (outputs,) = interpreter.get_input_details(), interpreter.get_output_details()

        def invoke(x):
            interpreter.set_tensor(inputs["index"], x)
            interpreter.invoke()
            return interpreter.get_tensor(outputs["index"])

        grids = [(*details["quantization"], details["dtype"]) for details in (inputs, outputs)]
        return *grids, interpreter.reset_all_variables, invoke

    return rows_of("LiteRT", problem, open_model)


serve(open_problem)
