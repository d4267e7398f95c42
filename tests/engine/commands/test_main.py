"""The command line, run as its users run it: another process."""

import csv
import json
import os
import re
import signal
import socket
import subprocess
import sys

import numpy as np
import pytest
from builders import ROOT, RecordingFeedback, carried_points, listing, write_series_cube

from model.__main__ import main, parse_arguments, unexpected
from model.commands.registry import COMMANDS, command_module, new_job, run_command
from model.demo import DemoConfig, create_demo
from model.runtime.errors import JobError

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONNOUSERSITE": "1", "OMP_NUM_THREADS": "1"}
PATIENCE = 60  # seconds before a hanging process is given up; nothing is timed


def engine(*arguments, cwd, environment=ENVIRONMENT, **options):
    return subprocess.run(
        [sys.executable, "-m", "model", *map(str, arguments)], cwd=cwd, env=environment, capture_output=True, text=True,
        timeout=PATIENCE, stdin=options.pop("stdin", subprocess.DEVNULL), **options,
    )  # fmt: skip


def job_file(folder, **values):
    path = folder / "job.json"
    path.write_text(json.dumps(values))
    return path


def messages(ran):
    return [json.loads(line) for line in ran.stdout.splitlines()]


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
    """A demo cube, its points as CSV, and a job that trains for very long."""
    folder = tmp_path_factory.mktemp("scene")
    config = DemoConfig(size=50, dates=5, points=48, clouds=0.1, seed=2)
    create_demo(config, folder / "images", folder / "truth.tif", folder / "points.json", "r1", RecordingFeedback())
    points = json.loads((folder / "points.json").read_text())
    with (folder / "points.csv").open("w", newline="") as file:
        rows = zip(points["x"], points["y"], points["labels"], strict=True)
        csv.writer(file).writerows([("longitude", "latitude", "label"), *rows])
    return folder


def training_job(scene, folder, **changes):
    return job_file(
        folder,
        samples=str(scene / "points.csv"),
        rasters=[str(scene / "images")],
        model=str(folder / "out" / "m.safetensors"),
        cnn_layers=[4, 6, 4],
        epochs=5,
        seed=1,
        device="cpu",
        **changes,
    )


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


# The caller's word and the caller's death


class Running:
    """An engine whose training would go on for hours, as the QGIS side starts it."""

    def __init__(self, scene, folder):
        job = json.loads(training_job(scene, folder).read_text()) | {"epochs": 100_000, "learning_rate": 1e-6}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "model", "train", str(job_file(folder, **job)), "--follow-caller"],
            cwd=folder,
            text=True,
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=1,
        )
        self.received = []

    def wait_for_training(self):
        for line in self.process.stdout:
            self.received.append(json.loads(line))
            if self.received[-1].get("doing", "").startswith("epoch"):
                return
        raise AssertionError(f"ended before it trained: {self.process.stderr.read()}")

    def end(self):
        """Exit code and standard error; standard input stays as it is."""
        self.received += [json.loads(line) for line in self.process.stdout]
        return self.process.wait(PATIENCE), self.process.stderr.read()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()


def test_word_cancel_and_no_other_stops_a_training_and_leaves_nothing(scene, tmp_path):
    with Running(scene, tmp_path) as running:
        running.wait_for_training()
        assert (tmp_path / "out").exists()
        running.process.stdin.write("continue\n\ncancelled\n")
        for _ in range(3):
            assert running.process.stdout.readline()
        assert running.process.poll() is None
        running.process.stdin.write("cancel\n")
        code, stderr = running.end()
    assert code == 3
    assert "Fatal" not in stderr
    assert "Traceback" not in stderr
    assert running.received[-1] == {"type": "log", "text": "Cancelled."}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


def test_callers_death_ends_the_process_and_leaves_nothing(scene, tmp_path):
    with Running(scene, tmp_path) as running:
        running.wait_for_training()
        running.process.stdin.close()
        code, _ = running.end()
    assert code != 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent as a POSIX signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupt_stops_it_and_leaves_nothing(scene, tmp_path, number):
    # A test run in the background of a shell ignores SIGINT, and its children would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with Running(scene, tmp_path) as running:
        running.wait_for_training()
        running.process.send_signal(number)
        code, stderr = running.end()
    assert code == 3
    assert "Traceback" not in stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


def test_finished_run_ends_well_while_the_caller_still_listens(tmp_path):
    """Standard input stays open: the thread that reads it must not spoil the exit."""
    process = subprocess.Popen(
        [sys.executable, "-m", "model", "probe", "--follow-caller"], cwd=tmp_path, env=ENVIRONMENT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    received = process.stdout.read()
    code, stderr = process.wait(PATIENCE), process.stderr.read()
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()
    assert json.loads(received)["type"] == "result"
    assert (code, stderr) == (0, "")


def test_the_process_ends_at_once_with_its_code_and_everything_written(tmp_path):
    """What was registered for the end is done; modules are not taken apart."""
    module = "class Stays:\n    def __del__(self):\n        print('taken apart')\n\nstays = Stays()\n"
    (tmp_path / "stays.py").write_text(module)
    program = "import atexit, stays; from model.__main__ import exit_process; "
    program += "atexit.register(print, 'cleaned', flush=False); exit_process(3)"
    ran = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout, ran.stderr) == (3, "cleaned\n", "")


# Cross-validating, searching, asking a model

CARRIED = {
    "samples": carried_points(noise=0.1), "cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 8,
    "seed": 1, "device": "cpu",
}  # fmt: skip


def values_of(ran):
    assert ran.returncode == 0, ran.stderr
    assert messages(ran)[-1]["type"] == "result"
    return messages(ran)[-1]["values"]


def test_crossvalidate_from_the_shell(tmp_path):
    job_file(tmp_path, **CARRIED, folds=2, group_by="blocks", report="out/cv.html", predictions="out/p.csv")
    received = values_of(engine("crossvalidate", "job.json", cwd=tmp_path))
    assert received["report"] == str(tmp_path / "out" / "cv.html")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "cv.html", "cv_classes.csv", "cv_confusion.csv", "cv_report.json", "p.csv",
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


class Listening(Running):
    """Another command that would go on for hours."""

    def __init__(self, command, folder, **job):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "model", command, str(job_file(folder, **job)), "--follow-caller"], cwd=folder,
            text=True, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=1,
        )  # fmt: skip
        self.received = []

    def cancel_at(self, words):
        for line in self.process.stdout:
            self.received.append(json.loads(line))
            if words in self.received[-1].get("text", ""):
                self.process.stdin.write("cancel\n")
                return
        raise AssertionError(f"ended before it said {words}: {self.process.stderr.read()}")


def test_cancelled_crossvalidation_leaves_nothing(tmp_path):
    job = {**CARRIED, "folds": 5, "repeats": 100, "report": "out/cv.html", "predictions": "out/p.csv"}
    with Listening("crossvalidate", tmp_path, **job) as running:
        running.cancel_at("fold 1 of 5: accuracy")
        code, stderr = running.end()
    assert (code, "Traceback" in stderr) == (3, False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


def test_cancelled_search_hands_over_the_best_so_far(tmp_path):
    job = {**CARRIED, "folds": 2, "trials": 10_000, "tuned_values": "out/v.json", "report": "out/t.html"}
    job |= {"search": ["learning_rate", "lstm_dropout"]}
    with Listening("tune", tmp_path, **job) as running:
        running.cancel_at("Trial 2 complete")
        code, stderr = running.end()
    assert (code, "Traceback" in stderr) == (0, False)
    assert running.received[-1]["values"]["cancelled"]
    assert 2 <= len(running.received[-1]["values"]["trials"]) < 10_000
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["t.html", "v.json"]


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


def test_bytes_that_are_no_text_do_not_keep_cancel_from_being_heard(tmp_path):
    job = job_file(tmp_path, **{**CARRIED, "epochs": 10_000, "model": "m.safetensors"})
    process = subprocess.Popen(
        [sys.executable, "-m", "model", "train", job, "--follow-caller"],
        cwd=tmp_path, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    _, err = process.communicate(b"\xff\xfe\x80\ncancel\n", timeout=PATIENCE)
    assert process.returncode in (3, 4), err  # cancelled, or gone with its caller before it was ready
    assert b"Traceback" not in err


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
