import json
from datetime import date

import pytest

from model.commands.registry import COMMANDS, command_module, new_job, read_job
from model.cube.cube import CubeRequest
from model.products.raster_ref import RasterRef
from model.runtime.errors import JobError
from model.samples.points import read_points


def refused(call, *arguments):
    with pytest.raises(JobError) as refusal:
        call(*arguments)
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


def points_of(values):
    return new_job("train", {"samples": values}).points("samples")


def test_unknown_keys_are_refused_by_name():
    sentence = refused(new_job, "classify", {"model": "m", "rastres": [], "epochs": 3})
    assert "epochs, rastres" in sentence
    assert "--help" in sentence


@pytest.mark.parametrize("command", COMMANDS)
def test_every_documented_key_and_the_run_are_known(command):
    new_job(command, {**dict.fromkeys(command_module(command).PARAMETERS), "run": "1a2b"})


@pytest.mark.parametrize("digits", [310, 4200, 5000])
@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("classify", '{"rasters": [{"path": "a.tif", "nodata": [HUGE]}]}'),
        ("train", '{"samples": {"ids": [1], "x": [HUGE], "y": [0]}}'),
        ("train", '{"samples": {"polygons": [{"type": "Polygon", "coordinates": [[[-HUGE, 0]]]}]}}'),
        ("train", '{"epochs": HUGE}'),
        ("train", '{"recipe": HUGE}'),
        ("train", '{"model": HUGE}'),
    ],
)
def test_numbers_of_hundreds_of_digits_are_refused(tmp_path, command, text, digits):
    (tmp_path / "job.json").write_text(text.replace("HUGE", "1" * digits))
    sentence = refused(read_job, command, tmp_path / "job.json")
    assert (
        "cannot be read" if digits > 4300 else ascii(json.loads(text.replace("HUGE", "1"))).split("'")[1]
    ) in sentence
    assert len(sentence) < 1500


def test_names_of_files_in_a_list_are_checked():
    assert "longer than file systems allow" in refused(new_job, "combine", {"rasters": ["a" * 300]})
    assert "control characters" in refused(new_job, "combine", {"rasters": ["a\0b"]})


def test_run_is_the_callers_or_its_own():
    assert new_job("probe", {"run": "1a2b"}).run == "1a2b"
    assert new_job("probe", {}).run != new_job("probe", {}).run


def test_cube_of_a_job():
    job = new_job(
        "train",
        {"rasters": ["images", {"path": "a.tif", "band": "NDVI", "day": "2020-01-02"}], "file_pattern": "{band}_{date}",
         "bands": ["NDVI"], "start_date": "2020-01-01", "end_date": "2020-12-31"},
    )  # fmt: skip
    assert job.cube() == CubeRequest(
        (RasterRef("images"), RasterRef("a.tif", "NDVI", "2020-01-02")), "{band}_{date}", ("NDVI",), date(2020, 1, 1),
        date(2020, 12, 31),
    )  # fmt: skip


def test_raster_of_a_job_may_have_a_date_for_each_layer():
    job = new_job("train", {"rasters": [{"path": "a.tif", "days": ["2020-01-02", None]}]})
    assert job.cube().rasters == (RasterRef("a.tif", days=("2020-01-02", "")),)
    job = new_job("train", {"rasters": [{"path": "a.tif", "nodata": [0, [250, 255]]}], "nodata": [7]})
    assert job.cube().rasters == (RasterRef("a.tif", nodata=((0, 0), (250, 255))),)
    assert job.cube().nodata == (7,)


def test_bands_of_the_model_count_where_the_job_names_none():
    assert new_job("classify", {}).cube(("EVI",)).bands == ("EVI",)
    assert new_job("classify", {"bands": ["NDVI"]}).cube(("EVI",)).bands == ("NDVI",)
    assert new_job("classify", {"bands": []}).cube(("EVI",)).bands == ("EVI",)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"rasters": "images"}, "rasters"),
        ({"rasters": [{"band": "NDVI"}]}, "path"),
        ({"rasters": [5]}, "rasters"),
        ({"rasters": [""]}, "rasters holds an empty name"),
        ({"rasters": [{"path": " "}]}, "rasters holds an empty name"),
        ({"rasters": [{"path": "a.tif", "days": "2020-01-02"}]}, "days of a.tif"),
        ({"rasters": [{"path": "a.tif", "nodata": "0"}]}, "nodata of a.tif"),
        ({"rasters": [{"path": "a.tif", "nodata": [[1, 2, 3]]}]}, "nodata of a.tif"),
        ({"nodata": ["0"]}, "nodata"),
        ({"bands": "NDVI"}, "bands"),
        ({"start_date": "1.2.2020"}, "start_date is '1.2.2020'; write it YYYY-MM-DD"),
        ({"end_date": 2020}, "end_date"),
        ({"file_pattern": 3}, "file_pattern"),
    ],
)
def test_wrong_cubes_are_refused_by_key(values, words):
    assert words in refused(lambda: new_job("train", values).cube())


@pytest.mark.parametrize("value", [1.5, True, "3", -1, 2000])
def test_whole_numbers_have_bounds(value):
    assert "threads" in refused(new_job, "classify", {"threads": value})


@pytest.mark.parametrize("value", [True, "0.5", -0.1, 0.95, float("nan")])
def test_numbers_have_bounds(value):
    assert "clouds" in refused(new_job, "createdemo", {"clouds": value})


def test_flags_are_true_or_false():
    assert new_job("train", {"verbose": True}).flag("verbose") is True
    assert new_job("train", {}).flag("verbose") is False
    refused(new_job, "train", {"verbose": "false"})


def test_paths_are_absolute_and_must_be_given(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert new_job("classify", {"model": "m.safetensors"}).path("model") == tmp_path / "m.safetensors"
    assert new_job("classify", {}).optional_path("classes") is None
    assert "model is missing" in refused(new_job("classify", {}).path, "model")


def test_training_values_are_those_given():
    job = new_job("train", {"epochs": 3, "seed": None, "recipe": "fast", "verbose": True})
    assert job.training_values() == {"epochs": 3}


@pytest.mark.parametrize("text", ["[" * 100_000, "[1]", '{"resume": true}', "no JSON"])
def test_values_that_are_no_training_values_are_refused(tmp_path, text):
    file = tmp_path / "values.json"
    file.write_text(text)
    assert "choose a file made by Tune" in refused(new_job("train", {"values": str(file)}).training_values)


def test_points_of_an_object():
    points = points_of(
        {"ids": [4, 5], "x": [1.0, None], "y": [2.0, None], "crs": "EPSG:4326", "labels": ["a", "b"],
         "fields": {"NDVI1": [0.1, 0.2]}, "colours": {"a": "#ffffff"}}
    )  # fmt: skip
    assert (points.ids, points.x, points.y, points.crs) == ((4, 5), (1.0, None), (2.0, None), "EPSG:4326")
    assert (points.labels, points.fields, points.colours) == (("a", "b"), {"NDVI1": [0.1, 0.2]}, {"a": "#ffffff"})


def test_null_labels_are_no_label():
    assert points_of({"ids": [1, 2, 3], "labels": ["a", None, 7]}).labels == ("a", "", "7")


@pytest.mark.parametrize(
    "values",
    [
        {"ids": [1, 2], "labels": ["a"]},
        {"ids": [1], "labels": ["a"], "x": [1, 2], "y": [1]},
        {"ids": [1], "labels": ["a"], "fields": [1]},
        {"ids": [1], "labels": ["a"], "fields": {"NDVI1": 5}},
        {"ids": [1], "labels": ["a"], "colours": ["#ffffff"]},
        {"ids": ["one"], "labels": ["a"]},
        {"ids": 5},
        {"ids": [1], "x": ["east"], "y": [2]},
        {"x": [1, 2], "y": [1, 2]},
        [1, 2],
        5,
    ],
)
def test_wrong_points_are_refused_by_key(values):
    assert "samples" in refused(points_of, values)


def test_missing_points_are_refused():
    assert "samples is missing" in refused(new_job("train", {}).points, "samples")
    assert new_job("train", {}).optional_points("validation_samples") is None


def csv_file(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def test_points_of_a_csv_file(tmp_path):
    path = csv_file(
        tmp_path / "points.csv",
        "\ufeffid,longitude,latitude,label,NDVI1,start_date\n7,-55.5,-11.5,Soy & Corn,0.25,2013-09-14\n8,-55,-11,,,\n",
    )
    points = read_points(path)
    assert (points.ids, points.x, points.y, points.crs) == ((1, 2), (-55.5, -55.0), (-11.5, -11.0), "EPSG:4326")
    assert points.labels == ("Soy & Corn", "")
    assert points.fields == {"NDVI1": [0.25, None], "start_date": ["2013-09-14", None]}


@pytest.mark.parametrize("separator", [";", "\t"])
def test_points_as_spreadsheets_of_many_countries_write_them(tmp_path, separator):
    rows = ["longitude;latitude;label;NDVI1;note", "-55,5;-11,25;Soja, milho;0,25;1,2,3", "-55;-11;Mata;-1,5e-1;"]
    points = read_points(csv_file(tmp_path / "points.csv", "\n".join(rows).replace(";", separator)))
    assert (points.x, points.y) == ((-55.5, -55.0), (-11.25, -11.0))
    assert points.labels == ("Soja, milho", "Mata")
    assert points.fields == {"NDVI1": [0.25, -0.15], "note": ["1,2,3", None]}


def test_real_csv_is_read(real_data):
    points = read_points(real_data / "samples_sinop_crop.csv")
    assert len(points.ids) == 18
    assert len(set(points.labels)) >= 2
    assert all(-56 < x < -54 for x in points.x)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("longitude,latitude\n1,2\n", "label; it has latitude, longitude"),
        ("", "it has none"),
        ("longitude,latitude,label\n", "none"),
        ("longitude,latitude,label\neast,2,a\n", "longitude 'east'"),
        ("longitude,latitude,label\n1\n", "latitude"),
        ("longitude,latitude,label\n-11,-95.5,a\n", "Row 2 of"),
        ("longitude,latitude,label\n620000,8690000,a\n", "beyond 360 degrees"),
        ("longitude,latitude,label\n1,2,a,4,5\n", "more values than columns"),
        ("longitude,latitude,label,NDVI1,NDVI1\n1,2,a,4,5\n", "has the column NDVI1 more than once"),
    ],
)
def test_wrong_csv_is_refused(tmp_path, text, words):
    path = csv_file(tmp_path / "points.csv", text)
    sentence = refused(read_points, path)
    assert str(path) in sentence
    assert words in sentence


def test_csv_in_another_encoding_is_refused_or_read_rightly(tmp_path):
    path = csv_file(tmp_path / "points.csv", "longitude,latitude,label\n1,2,Caf\u00e9\n", "latin-1")
    assert "UTF-8" in refused(read_points, path)


def test_csv_that_is_not_there_is_refused(tmp_path):
    assert "points.csv" in refused(read_points, tmp_path / "points.csv")


@pytest.mark.parametrize("text", ["", "{", "[1]", "3", '{"a": }'])
def test_job_that_is_no_json_object_is_refused(tmp_path, text):
    path = tmp_path / "job.json"
    path.write_text(text)
    assert str(path) in refused(read_job, "train", path)


def test_job_that_is_not_there_is_refused(tmp_path):
    assert "job.json" in refused(read_job, "train", tmp_path / "job.json")


def test_job_with_a_byte_order_mark_is_read(tmp_path):
    """As Windows PowerShell and Notepad write it."""
    path = tmp_path / "job.json"
    path.write_text(json.dumps({"run": "x"}), encoding="utf-8-sig")
    assert read_job("train", path).run == "x"
