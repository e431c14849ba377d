#!/usr/bin/env bash
# Runs the job with local Spark on all cores: deploy/spark/local.sh ARTICLES.ndjson --neo4j bolt://localhost
# Needs Java 17, Python 3.9 or newer with venv, Maven, and `npm run build`; NEO4J_PASSWORD in the environment.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bash "$here/install.sh"
export PYSPARK_PYTHON="$here/.venv/bin/python" SPARK_LOCAL_IP=127.0.0.1
exec "$here/.venv/bin/spark-submit" --master "local[*]" --conf spark.ui.enabled=false --conf spark.log.level=ERROR \
  --py-files "$(ls "$here"/{connector,graph_rows,import_files,row_shapes}.py | paste -sd, -)" \
  --jars "$(ls "$here"/target/dependency/*.jar | paste -sd, -)" \
  "$here/zhengtu_spark.py" --zhengtu "node $here/../../dist/src/cli/index.js" "$@"
