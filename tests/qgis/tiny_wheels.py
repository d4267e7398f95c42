"""Wheels of a few lines, to install from a folder, and their lock."""

import hashlib
import zipfile


def wheel(folder, name, version, source="", requires=()):
    info = f"{name}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {need}\n" for need in requires)
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as file:
        file.writestr(f"{name}.py", source)
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}")
        file.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{info}/RECORD", "")


def lock(folder, torch, *packages):
    """Lines of a lock: the version of torch, which is not installed from it here, and packages with the hashes of their wheels."""
    lines = [f"torch=={torch} ; sys_platform == 'darwin' --hash=sha256:{'0' * 64}"]
    for package in packages:
        path = folder / f"{package.replace('==', '-')}-py3-none-any.whl"
        digest = hashlib.sha256(path.read_bytes() if path.exists() else b"").hexdigest()
        lines.append(f"{package} --hash=sha256:{digest}")
    return "\n".join(lines) + "\n"
