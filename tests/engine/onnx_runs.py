"""ONNX models run by ONNX Runtime alone, in a process that knows nothing of this project."""

import subprocess
import sys

import numpy as np

SCRIPT = """
import sys
import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
names = [output.name for output in session.get_outputs()]
with np.load(sys.argv[2]) as given:
    runs = {f"{case}/{name}": values for case in given for name, values in
            zip(names, session.run(names, {"series": given[case]}))}
for key, text in session.get_modelmeta().custom_metadata_map.items():
    runs[f"metadata/{key}"] = np.array(text)
assert not {"torch", "model", "onnx"} & set(sys.modules)
np.savez(sys.argv[3], **runs)
"""


def run_alone(path, folder, **cases):
    """Outputs of an ONNX model by ``case/output``, of some inputs by case; its metadata by ``metadata/key``."""
    given, found = folder / "given.npz", folder / "found.npz"
    np.savez(given, **{name: np.asarray(series, dtype=np.float32) for name, series in cases.items()})
    command = [sys.executable, "-I", "-c", SCRIPT, str(path), str(given), str(found)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    with np.load(found) as outputs:
        return dict(outputs)
