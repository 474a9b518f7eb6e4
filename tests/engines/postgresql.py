"""postgresql.py BINARIES DIRECTORY ...: the SQL export of each directory in a PostgreSQL server of its own.

The server runs as an unprivileged user in a temporary directory and listens on a socket there. It stops at the end.
"""
import json
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

import expected

# Statements that the keys and checks must reject.
WRONG = [
    "INSERT INTO metrics SELECT * FROM metrics LIMIT 1",
    "UPDATE targets SET comparator = 'more' WHERE id = (SELECT min(id) FROM targets)",
    "UPDATE plans SET title_en = NULL",
    "UPDATE clusters SET plan = 'nowhere'",
    "UPDATE documents_issuers SET agency = 'nobody'",
    "DELETE FROM agencies",
    "INSERT INTO documents_issuers SELECT * FROM documents_issuers LIMIT 1",
]

FOREIGN_KEYS = """
SELECT json_build_array(c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text)
FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f'"""


class server:
    def __init__(self, binaries):
        self.binaries = pathlib.Path(binaries)
        self.directory = tempfile.mkdtemp(prefix="constplan-")  # short: the path of a socket has at most 107 bytes
        self.user = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            nobody = pwd.getpwnam("nobody")
            os.chown(self.directory, nobody.pw_uid, nobody.pw_gid)
            self.user = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}

    def __enter__(self):
        self.process = None
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def start(self):
        data = os.path.join(self.directory, "data")
        initdb = [self.binaries / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C",
                  "--no-sync"]
        subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL, cwd=self.directory, **self.user)
        log = open(os.path.join(self.directory, "log"), "w", encoding="utf-8")
        self.process = subprocess.Popen([self.binaries / "postgres", "-D", data, "-k", self.directory, "-c",
                                         "listen_addresses=", "-c", "fsync=off"], stdout=log, stderr=log,
                                        cwd=self.directory, **self.user)
        for _ in range(300):
            ready = [self.binaries / "pg_isready", "-q", "-h", self.directory]
            if subprocess.run(ready, check=False).returncode == 0:
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        sys.exit("the server does not start:\n" + pathlib.Path(log.name).read_text(encoding="utf-8"))

    def __exit__(self, *_):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.directory)

    def psql(self, database, *arguments):
        return subprocess.run(
            [self.binaries / "psql", "-X", "-h", self.directory, "-U", "tester", "-d", database, "-v",
             "ON_ERROR_STOP=1", "-q", "-A", "-t", *arguments], check=False, capture_output=True, encoding="utf-8")

    def query(self, database, *arguments):
        done = self.psql(database, *arguments)
        if done.returncode != 0 or done.stderr:
            sys.exit(f"psql {' '.join(arguments)}:\n{done.stderr}")
        return done.stdout.splitlines()


def test(postgresql, database, directory):
    postgresql.query("postgres", "-c", f"CREATE DATABASE {database}")
    postgresql.query(database, "-f", os.path.join(directory, "export.sql"))
    names = postgresql.query(database, "-c", "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    rows = lambda name: [json.loads(line) for line in postgresql.query(
        database, "-c", f'SELECT row_to_json(t) FROM "{name}" t')]
    expected.compare(f"{database} in PostgreSQL", expected.tables_in(directory), {name: rows(name) for name in names})

    keys = {tuple(json.loads(line)) for line in postgresql.query(database, "-c", FOREIGN_KEYS)}
    if keys != expected.foreign_keys_in(directory):
        sys.exit(f"{database}: foreign keys differ: {sorted(keys ^ expected.foreign_keys_in(directory))}")
    for statement in WRONG:
        done = postgresql.psql(database, "-c", statement)
        if done.returncode == 0 or "constraint" not in done.stderr:
            sys.exit(f"PostgreSQL accepts: {statement}\n{done.stderr}")
    print(f"{database}: {len(keys)} foreign keys; {len(WRONG)} wrong statements rejected")


def main():
    with server(sys.argv[1]) as postgresql:
        print(postgresql.query("postgres", "-c", "SELECT version()")[0])
        for directory in sys.argv[2:]:
            test(postgresql, pathlib.Path(directory).name, directory)


main()
