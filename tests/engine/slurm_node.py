"""A real SLURM of one node."""

import contextlib
import getpass
import os
import shutil
import socket
import subprocess
import time

import psutil
from waiting import wait_until

PROGRAMS = ("munged", "slurmctld", "slurmd", "sbatch", "scancel", "squeue")
PATH = f"{os.environ['PATH']}:/usr/sbin"
SETTINGS = """
ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
SlurmctldPort={controller}
SlurmdPort={daemon}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/slurmctld.log
SlurmdLogFile={folder}/slurmd.log
SlurmdParameters=config_overrides
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/builtin
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
KillWait=5
NodeName={host} NodeAddr=127.0.0.1 CPUs=8 RealMemory=64000 State=UNKNOWN
PartitionName=test Nodes={host} Default=YES MaxTime=INFINITE State=UP
"""


def what_is_missing():
    """Why SLURM cannot be started here; empty where it can."""
    missing = [name for name in PROGRAMS if not shutil.which(name, path=PATH)]
    if missing:
        return f"SLURM is not installed (slurm-wlm and munge): {', '.join(missing)}"
    return "SLURM's node daemon can be started by root only" if os.geteuid() else ""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def slurm_node(folder):
    """Start SLURM; gives the environment in which its commands find it."""
    for name in ("state", "spool"):
        (folder / name).mkdir()
    host = socket.gethostname().partition(".")[0]
    settings = SETTINGS.format(
        host=host, user=getpass.getuser(), controller=free_port(), daemon=free_port(), folder=folder
    )
    (folder / "slurm.conf").write_text(settings)
    (folder / "key").write_bytes(os.urandom(256))
    (folder / "key").chmod(0o400)
    environment = {**os.environ, "PATH": PATH, "SLURM_CONF": str(folder / "slurm.conf")}
    commands = [
        ["munged", "--foreground", "--force", f"--socket={folder}/munge.socket", f"--key-file={folder}/key",
         f"--pid-file={folder}/munge.pid", f"--log-file={folder}/munge.log", f"--seed-file={folder}/munge.seed"],
        ["slurmctld", "-D"],
        ["slurmd", "-D", "-N", host],
    ]  # fmt: skip
    processes = []
    try:
        for command in commands:
            output = (folder / f"{command[0]}.out").open("wb")
            processes.append(subprocess.Popen(command, env=environment, stdout=output, stderr=output, cwd=folder))
            time.sleep(1)
        wait_until(lambda: "idle" in run(environment, "sinfo", "-h", "-o", "%t"), 30, folder)
        yield environment
    finally:
        for process in reversed(processes):
            below = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
            for each in (process, *below):
                each.kill()
            process.wait()


def run(environment, *command):
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout
