"""The command line, run as its users run it: another process."""

import json
import os
import re
import socket
import subprocess
import sys

import numpy as np
import pytest
from builders import ROOT, RecordingFeedback, listing, write_series_cube
from shell_runs import CARRIED, ENVIRONMENT, engine, job_file, make_scene, messages, training_job

from model.__main__ import main, parse_arguments, unexpected
from model.commands.arguments import given_values
from model.commands.registry import COMMANDS, command_module, new_job, run_command
from model.runtime.errors import JobError


@pytest.mark.parametrize(
    ("earlier", "command"),
    [
        ("extract", "extracttimeseries"),
        ("inspect", "inspectcube"),
        ("regularize", "regularizecube"),
        ("compare", "comparemaps"),
    ],
)
def test_names_of_the_first_version_still_work(earlier, command):
    assert parse_arguments([earlier, "job.json"]).command == command


def test_help_starts_with_a_first_map(tmp_path):
    ran = engine("--help", cwd=tmp_path)
    assert ran.returncode == 0
    assert "python -m model train train.json" in ran.stdout
    assert all(command in ran.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_names_every_key(capsys, command):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert all(key in said for key in command_module(command).PARAMETERS)
    assert "--follow-caller" in said


def test_version_is_reported(tmp_path):
    from model import __version__

    assert engine("--version", cwd=tmp_path).stdout.strip() == __version__


def test_unknown_command_is_refused(tmp_path):
    ran = engine("paint", cwd=tmp_path)
    assert ran.returncode == 2
    assert "paint" in ran.stderr


def errors_of(ran):
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    (error,) = [message for message in messages(ran) if message["type"] == "error"]
    assert messages(ran)[-1] == error
    return error


def test_unknown_key_is_an_error_message_before_torch_is_loaded(tmp_path):
    environment = {**ENVIRONMENT, "PYTHONPATH": f"{_broken_torch(tmp_path)}{os.pathsep}{ROOT}"}
    error = errors_of(engine("train", job_file(tmp_path, epoch=3), cwd=tmp_path, environment=environment))
    assert error["kind"] == "parameters"
    assert "epoch;" in error["sentence"]


def _broken_torch(folder):
    (folder / "broken" / "torch").mkdir(parents=True)
    (folder / "broken" / "torch" / "__init__.py").write_text("raise RuntimeError('torch was loaded')")
    return folder / "broken"


@pytest.mark.parametrize("text", ["", "{", "[]"])
def test_bad_json_is_an_error_message(tmp_path, text):
    (tmp_path / "job.json").write_text(text)
    error = errors_of(engine("classify", tmp_path / "job.json", cwd=tmp_path))
    assert error["kind"] == "parameters"
    assert "job.json" in error["sentence"]


def test_missing_job_is_an_error_message(tmp_path):
    assert "nowhere.json" in errors_of(engine("train", "nowhere.json", cwd=tmp_path))["sentence"]


def test_only_json_lines_reach_standard_output_even_if_a_library_prints(tmp_path):
    """A matplotlib that prints takes the place of the real one."""
    noisy = tmp_path / "noisy" / "matplotlib"
    noisy.mkdir(parents=True)
    (noisy / "__init__.py").write_text(
        "import os\nprint('a library prints')\nos.write(1, b'straight to the file\\n')\n"
    )
    ran = engine("probe", cwd=tmp_path, environment={**ENVIRONMENT, "PYTHONPATH": f"{noisy.parent}{os.pathsep}{ROOT}"})
    assert ran.returncode == 0
    (result,) = messages(ran)
    assert result["type"] == "result"
    assert result["values"]["python"].startswith("3.")
    assert "a library prints" in ran.stderr
    assert "straight to the file" in ran.stderr


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"))


def test_train_and_classify_from_the_shell_with_relative_paths(scene, tmp_path):
    before = listing(scene)
    (tmp_path / "points.csv").write_bytes((scene / "points.csv").read_bytes())
    (tmp_path / "images").symlink_to(scene / "images")
    train = {
        "samples": "points.csv",
        "rasters": ["images"],
        "model": "out/m.safetensors",
        "cnn_layers": [4, 6, 4],
        "epochs": 5,
    }
    job_file(tmp_path, **train)
    ran = engine("train", "job.json", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    received = messages(ran)
    assert received[-1]["type"] == "result"
    assert {message["type"] for message in received} == {"progress", "log", "result"}
    assert received[-1]["values"]["model"] == str(tmp_path / "out" / "m.safetensors")
    job_file(tmp_path, model="out/m.safetensors", rasters=["images"], classes="out/map.tif")
    ran = engine("classify", "job.json", cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert sum(messages(ran)[-1]["values"]["pixels"].values()) > 2000
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "m.safetensors", "map.qml", "map.tif", "map.tif.aux.xml",
    ]  # fmt: skip
    assert listing(scene) == before


def test_refused_cube_is_an_error_message(scene, tmp_path):
    write_series_cube(tmp_path / "other", np.ones((2, 1, 4, 4), np.int16))
    job = training_job(scene, tmp_path)
    values = json.loads(job.read_text()) | {"rasters": [str(tmp_path / "other"), str(scene / "images")]}
    error = errors_of(engine("train", job_file(tmp_path, **values), cwd=tmp_path))
    assert error["kind"] == "cube"
    assert not (tmp_path / "out").exists()


def test_the_process_ends_at_once_with_its_code_and_everything_written(tmp_path):
    """What was registered for the end is done; modules are not taken apart."""
    module = "class Stays:\n    def __del__(self):\n        print('taken apart')\n\nstays = Stays()\n"
    (tmp_path / "stays.py").write_text(module)
    program = "import atexit, stays; from model.__main__ import exit_process; "
    program += "atexit.register(print, 'cleaned', flush=False); exit_process(3)"
    ran = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout, ran.stderr) == (3, "cleaned\n", "")


# Cross-validating, searching, asking a model


def values_of(ran):
    assert ran.returncode == 0, ran.stderr
    assert messages(ran)[-1]["type"] == "result"
    return messages(ran)[-1]["values"]


def test_crossvalidate_from_the_shell(tmp_path):
    job_file(tmp_path, **CARRIED, folds=2, group_by="blocks", report="out/cv.html", predictions="out/p.csv")
    received = values_of(engine("crossvalidate", "job.json", cwd=tmp_path))
    assert received["report"] == str(tmp_path / "out" / "cv.html")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "cv.html", "cv_classes.csv", "cv_confusion.csv", "cv_figures", "cv_report.json", "p.csv",
    ]  # fmt: skip


def test_tune_from_the_shell(tmp_path):
    job_file(tmp_path, **CARRIED, folds=2, trials=2, search=["learning_rate"], tuned_values="v.json", report="t.html")
    assert len(values_of(engine("tune", "job.json", cwd=tmp_path))["trials"]) == 2
    assert json.loads((tmp_path / "v.json").read_text())["cnn_layers"] == [4, 6, 4]


def test_modelinfo_from_the_shell(tmp_path):
    run_command("train", {**CARRIED, "model": str(tmp_path / "m.safetensors")}, RecordingFeedback())
    job_file(tmp_path, model="m.safetensors", report="r.html")
    assert values_of(engine("modelinfo", "job.json", cwd=tmp_path))["card"]["training"]["seed"] == 1
    assert (tmp_path / "r_report.json").exists()


# What nobody should give, and what nobody foresees


def refusal(ran):
    assert "Traceback" not in ran.stderr
    assert ran.returncode == 1
    assert messages(ran)[-1]["type"] == "error"
    return messages(ran)[-1]["sentence"]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"model": "a\0b"}, "no file can be called"), ({"model": "a\ud800"}, "no file can be called"),
        ({"model": "a" * 300}, "longer than file systems allow"), ({"model": "/".join(["a" * 200] * 50)}, "longer than"),
        ({"rasters": ["a\nb"]}, "no file can be called"), ({"run": "../x"}, "run is '../x'"), ({"run": "a" * 99}, "run is"),
    ],
)  # fmt: skip
def test_paths_that_no_file_system_takes_are_refused(values, words):
    with pytest.raises(JobError, match=re.escape(words)) as refused:
        new_job("classify", values)
    assert len(refused.value.sentence) < 300


@pytest.mark.parametrize("value", ["/", "."])
def test_a_folder_as_an_output_is_a_sentence(tmp_path, value):
    job = job_file(tmp_path, cube="cube", samples=value, truth="t.tif", size=50, dates=4, points=12)
    assert refusal(engine("createdemo", job, cwd=tmp_path))


def test_nested_job_is_refused(tmp_path):
    (tmp_path / "job.json").write_text("[" * 100_000)
    assert "cannot be read" in refusal(engine("train", "job.json", cwd=tmp_path))


def test_what_nobody_foresees_is_a_sentence_with_its_place():
    def fail(job, feedback):
        raise ZeroDivisionError("by nothing")

    assert "ZeroDivisionError: by nothing; test_main.py, line" in unexpected(failing(fail)).sentence


def failing(function):
    try:
        function(None, None)
    except Exception as error:
        return error


@pytest.mark.parametrize("error", [MemoryError(), OSError(28, "No space left on device", "/x/y"), RecursionError()])
def test_every_unforeseen_failure_has_one_line(error):
    sentence = unexpected(error if error.__traceback__ else failing(lambda *_: (_ for _ in ()).throw(error))).sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")


# Reaching out


class Listener:
    """A server that counts who asks it."""

    def __enter__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.settimeout(0.2)
        return self

    @property
    def address(self):
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def was_asked(self):
        try:
            self.socket.accept()[0].close()
        except TimeoutError:
            return False
        return True

    def __exit__(self, *_):
        self.socket.close()


WMS = '<GDAL_WMS><Service name="WMS"><ServerUrl>{0}/x</ServerUrl></Service><DataWindow><UpperLeftX>0</UpperLeftX></DataWindow></GDAL_WMS>'
VRT = (
    '<VRTDataset rasterXSize="4" rasterYSize="4"><SRS>EPSG:32721</SRS><GeoTransform>0,10,0,0,0,-10</GeoTransform>'
    '<VRTRasterBand dataType="Int16" band="1"><SimpleSource><SourceFilename>{0}</SourceFilename><SourceBand>1</SourceBand>'
    "</SimpleSource></VRTRasterBand></VRTDataset>"
)


@pytest.mark.parametrize("kind", ["wms", "vrt", "nested"])
def test_a_file_cannot_make_the_engine_ask_an_address(tmp_path, kind):
    with Listener() as server:
        name = f"SENTINEL-2_MSI_21LXG_NDVI_2020-09-01.{'tif' if kind == 'wms' else 'vrt'}"
        shown = f"/vsicurl/{server.address}/a.tif"
        (tmp_path / "inner.vrt").write_text(VRT.format(shown))
        text = {
            "wms": WMS.format(server.address),
            "vrt": VRT.format(shown),
            "nested": VRT.format(tmp_path / "inner.vrt"),
        }
        (tmp_path / name).write_text(text[kind])
        sentence = refusal(
            engine("inspectcube", job_file(tmp_path, rasters=[str(tmp_path / name)], report="r.html"), cwd=tmp_path)
        )
        assert name in sentence
        assert kind == "wms" or "lies in a network and was not asked" in sentence
        assert not server.was_asked()


@pytest.mark.parametrize(
    ("command", "options", "values"),
    [
        (
            "train",
            ["--epochs", "3", "--no-forest", "--recipe", "fast"],
            {"epochs": 3, "forest": False, "recipe": "fast"},
        ),
        ("classify", ["--threads", "2", "--memory-limit", "1.5"], {"threads": 2, "memory_limit": 1.5}),
        ("crossvalidate", ["--dask", "tcp://host:8786"], {"dask": "tcp://host:8786"}),
    ],
)
def test_numbers_texts_and_choices_of_a_job_can_be_options(command, options, values):
    chosen = parse_arguments([command, "job.json", *options])
    assert given_values(chosen, command_module(command)) == values
