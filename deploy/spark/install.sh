#!/usr/bin/env bash
# Puts Spark (with Python's registry) and the Neo4j connector (with Maven's) beside this file, once.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -x "$here/.venv/bin/spark-submit" ]; then
  python3 -m venv "$here/.venv"
  "$here/.venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
fi
[ -d "$here/target/dependency" ] || mvn -q -B -f "$here" dependency:copy-dependencies
