"""TensorFlow for contestants of a benchmark: on the processor, as the backend of Keras, and silent. Import it before Keras."""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import tensorflow


def use_threads(threads):
    """Limits TensorFlow to so many threads; before the first operation."""
    tensorflow.config.threading.set_intra_op_parallelism_threads(threads)
    tensorflow.config.threading.set_inter_op_parallelism_threads(threads)
