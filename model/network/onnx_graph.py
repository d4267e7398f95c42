"""ONNX graphs, written node by node."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import GraphProto, NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

OPSET = 17  # the operators; ONNX Runtime reads them from version 1.12 on
IR_VERSION = 8  # the file format, of the same age

_TYPES = {"float32": TensorProto.FLOAT, "int64": TensorProto.INT64}


class GraphBuilder:
    """Builder of a graph: each call adds a node and returns the names of what it gives.

    Values are referred to by their names. Numbers in place of a name become constants of the graph.
    """

    def __init__(self) -> None:
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []
        self._names: dict[tuple[str, tuple[int, ...], bytes], str] = {}

    def constant(self, values: npt.ArrayLike, dtype: str = "float32") -> str:
        """Name of a constant; the same one for the same values.

        Parameters
        ----------
        values : array
            Any shape.
        dtype : str
            ``float32`` or ``int64``.
        """
        array = np.ascontiguousarray(values, dtype=dtype).reshape(np.shape(values))
        key = (dtype, array.shape, array.tobytes())
        if key not in self._names:
            self._names[key] = f"constant_{len(self._names)}"
            self._constants.append(numpy_helper.from_array(array, self._names[key]))
        return self._names[key]

    def integers(self, *values: int) -> str:
        """Name of a constant list of whole numbers."""
        return self.constant(values, "int64")

    def add(self, operator: str, *inputs: str | float | npt.NDArray[Any], **attributes: Any) -> str:
        """Add a node with one output, and return the output's name.

        Parameters
        ----------
        operator : str
            Of ONNX, such as ``Add``.
        *inputs : str, float or array
            Names of values, empty for an optional input that is left out; numbers are float32 constants.
        **attributes : object
            Attributes of the operator.
        """
        return self.add_many(operator, 1, *inputs, **attributes)[0]

    def add_many(
        self, operator: str, outputs: int, *inputs: str | float | npt.NDArray[Any], **attributes: Any
    ) -> list[str]:
        """Add a node with several outputs, see :meth:`add`."""
        names = [value if isinstance(value, str) else self.constant(value) for value in inputs]
        number = len(self._nodes)
        made = [f"{operator.lower()}_{number}" + (f"_{n}" if n else "") for n in range(outputs)]
        self._nodes.append(helper.make_node(operator, names, made, name=f"{operator}_{number}", **attributes))
        return made

    def rename(self, value: str, name: str) -> None:
        """Give a value the name of an output of the graph."""
        self._nodes.append(helper.make_node("Identity", [value], [name], name=name))

    def finish(self, name: str, inputs: Sequence[ValueInfoProto], outputs: Sequence[ValueInfoProto]) -> GraphProto:
        """The graph."""
        return helper.make_graph(self._nodes, name, inputs, outputs, self._constants)


def describe_value(name: str, dtype: str, shape: Sequence[int | str], text: str) -> ValueInfoProto:
    """An input or output of a graph.

    Parameters
    ----------
    name : str
        Its name.
    dtype : str
        ``float32`` or ``int64``.
    shape : sequence of int or str
        A name stands for a size that is free.
    text : str
        What it is, for readers.
    """
    return helper.make_tensor_value_info(name, _TYPES[dtype], shape, text)
