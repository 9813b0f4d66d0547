"""The web form as it is shipped: nginx, fcgiwrap and the program, on loopback, in a folder of its own.

Run as root, form and daemon are two users that share nothing but the queue, with the rights of
systemd/form/tmpfiles.conf. Otherwise everything runs as one user, and that is said aloud.
"""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from crash import open_config

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FORM, DAEMON, VISITOR = 64001, 64002, 64003  # users and groups that exist nowhere
TOKEN = "a-token-of-twenty-or-more"


def missing(*programs):
    """The programs that are not there, told aloud."""
    absent = [name for name in programs if not shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin")]
    if absent:
        print(f"SKIPPED: {', '.join(absent)} not installed (nginx-light fcgiwrap chromium chromium-driver)")
    return absent


class Site:
    def __init__(self, binaries, is_limited=False, processes=8):
        self.is_root = os.geteuid() == 0
        if not self.is_root:
            print("SKIPPED: rights of the users, because this does not run as root")
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="referral-form-"))
        self.work.chmod(0o711)
        self.queue, self.config = self.work / "queue", self.work / "config"
        (self.work / "bin").mkdir()
        for name in ["referral-form", "referrald", "referralctl"]:
            if os.path.exists(f"{binaries}/{name}"):
                shutil.copy(f"{binaries}/{name}", self.work / "bin" / name)
        self.program = self.work / "bin" / "referral-form"
        self.processes, self.is_limited = processes, is_limited
        self.make_queue()
        self.make_config()
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(self.work / "form.socket"))
        self.listener.listen(512)
        (self.work / "form.socket").chmod(0o666)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.write_nginx()
        self.running = {}

    def user(self, number):
        return {"user": number, "group": number, "extra_groups": []} if self.is_root else {}

    # --- What is on the disk -----------------------------------------------------------------

    def make_queue(self):
        """By the lines of tmpfiles.conf."""
        for line in (ROOT / "systemd/form/tmpfiles.conf").read_text("utf-8").splitlines():
            if not line.startswith("d "):
                continue
            _, path, mode, owner, group, _ = line.split()
            path = self.queue / pathlib.Path(path).relative_to("/var/spool/referral-form")
            path.mkdir()
            if self.is_root:
                ids = {"referrald": DAEMON, "referral-form": FORM}
                os.chown(path, ids[owner], ids[group])
                path.chmod(int(mode, 8))

    def make_config(self):
        shutil.copytree(ROOT / "Config/form", self.config)
        (self.config / "token").write_text(TOKEN + "\n", "utf-8")
        path = self.config / "form.yaml"
        text = path.read_text("utf-8").replace("/var/spool/referral-form", str(self.queue))
        path.write_text(text.replace("# token_file: /etc/referral-form", f"token_file: {self.config}"), "utf-8")

    def write_nginx(self):
        """The shipped site on a port of its own, without TLS and, but when asked, without its limits."""
        cgi = (ROOT / "systemd/form/nginx-cgi.conf").read_text("utf-8")
        cgi = cgi.replace("/run/referral-form.socket", str(self.work / "form.socket"))
        cgi = cgi.replace("/etc/referral-form", str(self.config))
        cgi = cgi.replace("/usr/lib/referral-form/referral-form", str(self.program))
        (self.work / "cgi.conf").write_text(cgi, "utf-8")
        site = (ROOT / "systemd/form/nginx-site.conf").read_text("utf-8")
        site = re.sub(r"server \{\s+listen 80;.*?\n\}\n", "", site, count=1, flags=re.S)
        site = re.sub(r"\n *(listen \[::\]|ssl_|add_header Strict)[^\n]*", "", site)
        site = site.replace("listen 443 ssl http2", f"listen 127.0.0.1:{self.port}")
        site = site.replace("server_name meldpunt.example.nl", "server_name 127.0.0.1")
        site = site.replace("/etc/nginx/referral-form-cgi.conf", str(self.work / "cgi.conf"))
        if not self.is_limited:
            site = re.sub(r"\n *limit_(req|conn) [^\n]*", "", site)
        user = "user www-data;" if self.is_root else ""
        folders = "".join(f"{name}_temp_path {self.work}/nginx/{name};\n" for name in
                          ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        (self.work / "nginx").mkdir(mode=0o777)
        (self.work / "nginx").chmod(0o777)
        (self.work / "nginx.conf").write_text(
            f"{user} worker_processes 2; daemon off; pid {self.work}/nginx.pid; error_log {self.work}/nginx.log;\n"
            f"events {{ worker_connections 512; }}\nhttp {{ default_type text/html;\n{folders}{site} }}\n", "utf-8")

    # --- What runs ---------------------------------------------------------------------------

    def start(self, name):
        """`fcgiwrap` gets its socket as standard input, as systemd gives it."""
        path = os.environ["PATH"] + ":/usr/sbin"
        log = open(self.work / f"{name}.log", "ab")
        if name == "fcgiwrap":
            words = [shutil.which(name, path=path), "-c", str(self.processes), "-p", str(self.program)]
            process = subprocess.Popen(words, stdin=self.listener.fileno(), stdout=log, stderr=log,
                                       start_new_session=True, cwd="/", **self.user(FORM))
        else:
            words = [shutil.which(name, path=path), "-c", str(self.work / "nginx.conf"), "-p", str(self.work)]
            process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        self.running[name] = process

    def start_daemon(self, config):
        """The daemon with the demo's people and schools, reading the form's queue."""
        self.daemon_config, self.state = self.work / "daemon", self.work / "state"
        # An office that never closes: at night no mail would be there to look at.
        open_config(config, self.daemon_config)
        path = self.daemon_config / "referrald.yaml"
        text = path.read_text("utf-8")
        path.write_text(text.replace("    path: forms\n", f"    path: {self.queue}\n"), "utf-8")
        self.state.mkdir(mode=0o750)
        if self.is_root:
            os.chown(self.state, DAEMON, DAEMON)
            for folder, _, files in os.walk(self.daemon_config):
                for name in [folder] + [os.path.join(folder, name) for name in files]:
                    os.chown(name, DAEMON, DAEMON)
                    os.chmod(name, 0o750 if name == folder else 0o640)
        user = self.user(DAEMON)
        if user:
            user["extra_groups"] = [FORM]
        self.running["referrald"] = subprocess.Popen(
            [self.work / "bin/referrald", "--config", self.daemon_config, "--state", self.state],
            stderr=open(self.work / "referrald.log", "ab"), start_new_session=True, cwd="/", **user)

    def wait(self):
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.1)
        sys.exit("nginx does not answer:\n" + (self.work / "nginx.log").read_text("utf-8"))

    def kill(self, name):
        """At once, with everything it started."""
        process = self.running.pop(name)
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()

    def __enter__(self):
        self.start("fcgiwrap")
        self.start("nginx")
        self.wait()
        return self

    def __exit__(self, kind, error, trace):
        for name in list(self.running):
            self.kill(name)
        self.listener.close()
        if kind is None or kind is SystemExit and error.code == 0:
            shutil.rmtree(self.work, ignore_errors=True)
        else:
            print(f"everything is kept in {self.work}")
