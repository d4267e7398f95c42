"""A real Dask cluster: scheduler and workers are processes that know nothing of the plugin."""

import json
import os
import subprocess
import sys
import time

import psutil

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}


class Cluster:
    """A scheduler and two workers."""

    def __init__(self, folder, port=0):
        self.folder = folder
        self.file = folder / "scheduler.json"
        self.scheduler = self.start_scheduler(port)
        self.address = self.wait_for_address()
        self.workers = [self.start_worker() for _ in range(2)]

    def start(self, module, *arguments):
        command = [sys.executable, "-m", f"distributed.cli.{module}", *map(str, arguments)]
        return subprocess.Popen(command, env=ENVIRONMENT, cwd=self.folder, **QUIET)

    def start_scheduler(self, port):
        return self.start("dask_scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard",
                          "--scheduler-file", self.file)  # fmt: skip

    def start_worker(self):
        return self.start("dask_worker", self.address, "--nthreads", 1, "--no-dashboard", "--death-timeout", 30)

    def wait_for_address(self):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                return json.loads(self.file.read_text())["address"]
            except (OSError, ValueError):
                time.sleep(0.1)
        raise TimeoutError("the scheduler does not start")

    def restart_scheduler(self):
        port = int(self.address.rpartition(":")[2])
        self.scheduler.kill()
        self.scheduler.wait()
        self.scheduler = self.start_scheduler(port)
        for worker in self.workers:  # which would end by themselves within some minutes when their scheduler is gone
            end_tree(worker)
        self.workers = [self.start_worker() for _ in range(2)]

    def close(self):
        for process in (*self.workers, self.scheduler):
            end_tree(process)


def end_tree(process):
    """Kill a process and those that it has started."""
    try:
        below = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        below = []
    process.kill()
    for each in below:
        try:
            each.kill()
        except psutil.NoSuchProcess:
            continue
    process.wait()
