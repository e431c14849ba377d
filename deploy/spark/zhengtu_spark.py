"""Fills a Neo4j with the graph of any number of articles, extracted by Apache Spark.

Each partition pipes its lines through `zhengtu extract --stdin`, which keeps no state; what several articles say of one body or
one fact is summed up by Spark; the Neo4j Spark connector writes the rows with the Cypher of the project. Ids, properties and
counts are those of `zhengtu ingest`. Rows are absolute, so a job that was interrupted is run again and changes nothing twice.

The store may hold articles of the same input only: this fills a store, `zhengtu ingest` keeps one up to date.
"""

import argparse
import itertools
import json
import os
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path

from pyspark import StorageLevel
from pyspark.sql import SparkSession

ERROR = '{"error"'
LEVELS = {"province": "Province", "city": "City", "county": "County", "town": "Town"}
CONNECTOR = "org.neo4j.spark.DataSource"
# Rows in a transaction.
BATCH = 5000


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", help="NDJSON of articles, in any place or places that Spark reads (globs, hdfs://, s3a://)")
    parser.add_argument("--neo4j", required=True, help="neo4j://host or bolt://host; user and password come from the environment")
    parser.add_argument("--zhengtu", default="zhengtu", help="how the command is called on the executors")
    parser.add_argument("--cypher", default=str(Path(__file__).parents[2] / "cypher"), help="the project's folder of Cypher")
    parser.add_argument("--partitions", type=int, help="one process of zhengtu each; as Spark splits the input without it")
    parser.add_argument("--writers", type=int, default=1, help="transactions at a time; more than one may wait for each other's locks")
    parser.add_argument("--failures", help="a folder for the lines that could not be extracted, with the reason")
    parser.add_argument("--min-confidence", help="as of zhengtu extract")
    return parser.parse_args()


def summed(a, b):
    """Adds up two tallies: numbers by adding, objects key by key."""
    if not isinstance(a, dict):
        return a + b
    return {key: summed(a[key], b[key]) if key in a and key in b else a.get(key, b.get(key)) for key in sorted({*a, *b})}


def fact_sum(a, b):
    support, statements = a["support"] + b["support"], a["statements"] + b["statements"]
    return {**a, "support": support, "statements": statements, "confidence": max(a["confidence"], b["confidence"])}


def shape(value):
    """The type of a value for Spark: of an object, those of its keys."""
    if isinstance(value, dict):
        return {key: shape(one) for key, one in value.items()}
    if isinstance(value, list):
        return "array<bigint>" if value and isinstance(value[0], int) else "array<string>"
    return {bool: "boolean", int: "bigint", float: "double", str: "string"}[type(value)]


def both(a, b):
    """The shape of what has either of two shapes."""
    if isinstance(a, dict):
        return {key: both(a.get(key, b.get(key)), b.get(key, a.get(key))) for key in {*a, *b}}
    # A list without elements passes for one of strings.
    return b if a == "array<string>" else a


def ddl(shape) -> str:
    """A shape in Spark's own writing."""
    return shape if isinstance(shape, str) else f"struct<{','.join(f'`{key}`:{ddl(shape[key])}' for key in sorted(shape))}>"


def fractions(value, path: str = "") -> tuple:
    """Which numbers have a fraction: one column of Spark would make 7300 and 0.5 both decimal, where Neo4j keeps 7300 whole."""
    if isinstance(value, dict):
        return tuple(one for key in sorted(value) for one in fractions(value[key], f"{path}.{key}"))
    return (path,) if isinstance(value, float) else ()


def batches(rows, size: int):
    """Rows as the one column of a table that holds so many at a time: the connector takes maps in columns apart, but not in lists."""
    for first in rows:
        yield json.dumps({"rows": [first, *itertools.islice(rows, size - 1)]}, ensure_ascii=False)


class Neo4j:
    """Reads and writes with a file of the project's Cypher, whose `$rows` are a column of what the connector sends."""

    def __init__(self, spark: SparkSession, uri: str, cypher: str, writers: int):
        self.spark, self.cypher, self.writers = spark, Path(cypher), writers
        self.options = {
            "url": uri,
            "authentication.type": "basic",
            "authentication.basic.username": os.environ.get("NEO4J_USERNAME", "neo4j"),
            "authentication.basic.password": os.environ.get("NEO4J_PASSWORD", ""),
            **({"database": os.environ["NEO4J_DATABASE"]} if os.environ.get("NEO4J_DATABASE") else {}),
        }

    def query(self, file: str, label: str) -> str:
        text = (self.cypher / f"{file}.cypher").read_text("utf-8")
        return text.replace("{{label}}", label).replace("$rows", "event.rows").replace("$ids", "event.rows")

    def read(self, file: str):
        return self.spark.read.format(CONNECTOR).options(**self.options).option("query", self.query(file, "")).load()

    def write(self, rows, file: str, label=lambda row: "") -> None:
        """Writes rows (objects, or ids) in transactions of some thousands, with the file for the label that each has."""
        keyed = rows.map(lambda row: ((label(row), fractions(row)), row))
        shapes = keyed.mapValues(shape).reduceByKey(both).collectAsMap()
        for key in sorted(shapes):
            alike = keyed.filter(lambda one, key=key: one[0] == key).values()
            lines = alike.coalesce(self.writers).mapPartitions(lambda some: batches(some, BATCH))
            frame = self.spark.read.schema(f"rows array<{ddl(shapes[key])}>").json(lines)
            query = frame.write.format(CONNECTOR).mode("Overwrite").options(**self.options)
            query.option("query", self.query(file, key[0])).option("batch.size", 1).save()


def main() -> int:
    args = arguments()
    command = shlex.split(args.zhengtu)
    # Constraints, indexes and the version of the layout come from zhengtu itself.
    subprocess.run([*command, "migrate", "--store", args.neo4j], check=True)
    spark = SparkSession.builder.appName("zhengtu").getOrCreate()
    neo4j = Neo4j(spark, args.neo4j, args.cypher, args.writers)

    articles = spark.sparkContext.textFile(args.articles, args.partitions)
    if args.partitions:
        articles = articles.coalesce(args.partitions) if articles.getNumPartitions() > args.partitions else articles
    extract = [*command, "extract", "--stdin"] + (["--min-confidence", args.min_confidence] if args.min_confidence else [])
    documents = articles.pipe(shlex.join(extract), checkCode=True).persist(StorageLevel.DISK_ONLY)
    failed = documents.filter(lambda line: line.startswith(ERROR))
    rows = (
        documents.filter(lambda line: not line.startswith(ERROR))
        .pipe(shlex.join([*command, "rows", "--of", "articles"]), checkCode=True)
        .map(json.loads)
        .mapPartitionsWithIndex(lambda partition, all: (((partition, i), row) for i, row in enumerate(all)))
        .persist(StorageLevel.DISK_ONLY)
    )
    # Of an article that comes twice the later version counts, as it does for zhengtu ingest.
    latest = rows.map(lambda one: (one[1]["id"], (one[0], one[1]["hash"], 1))).reduceByKey(
        lambda a, b: (*max(a[:2], b[:2]), a[2] + b[2])
    )
    twice = {id for id, (_, _, times) in latest.filter(lambda one: one[1][2] > 1).collect()}
    winners = set(latest.filter(lambda one: one[1][2] > 1).map(lambda one: one[1][0]).collect())
    rows = rows.filter(lambda one: one[1]["id"] not in twice or one[0] in winners).map(lambda one: one[1])

    there = neo4j.read("bulk/articles").rdd.map(lambda row: (row["id"], row["hash"]))
    if not there.isEmpty():
        new = latest.map(lambda one: (one[0], one[1][1]))
        others = there.leftOuterJoin(new).filter(lambda one: one[1][1] is None or one[1][0] != one[1][1]).count()
        if others > 0:
            print(
                f"error {args.neo4j}: the store holds {others} articles that are not in this input, or are otherwise there. "
                "Fill an empty store, or use `zhengtu ingest`.",
                file=sys.stderr,
            )
            return 1

    tallies = rows.flatMap(lambda row: row["shared"]).map(lambda one: ((one["id"], one["type"]), one["tally"])).reduceByKey(summed)
    shared = (
        tallies.map(lambda one: json.dumps({"id": one[0][0], "type": one[0][1], "tally": one[1]}, ensure_ascii=False))
        .pipe(shlex.join([*command, "rows", "--of", "entities"]), checkCode=True)
        .map(json.loads)
    )
    entities = rows.flatMap(lambda row: row["own"]).union(shared).persist(StorageLevel.DISK_ONLY)
    facts = (
        rows.flatMap(lambda row: row["facts"])
        .map(lambda fact: (fact["fact"], fact))
        .reduceByKey(fact_sum)
        .values()
        .persist(StorageLevel.DISK_ONLY)
    )

    # An article without its hash counts as not there: it is written last of all, when all that it says is.
    neo4j.write(rows.map(lambda row: {"id": row["id"], "properties": {"id": row["id"]}}), "load/articles")
    neo4j.write(entities, "load/entities", lambda row: row["type"])
    levels = entities.filter(lambda row: row["type"] == "Place").map(lambda row: (row["properties"].get("level"), row["id"]))
    for level, label in LEVELS.items():
        ids = levels.filter(lambda one, level=level: one[0] == level).values()
        neo4j.write(ids, "load/levels", lambda _, label=label: label)
    neo4j.write(rows.flatMap(lambda row: row["mentions"]), "bulk/mentions")
    neo4j.write(rows.flatMap(lambda row: row["statements"]), "bulk/statements")
    neo4j.write(facts, "bulk/relationships", lambda row: row["predicate"])
    neo4j.write(rows.map(lambda row: row["article"]), "load/articles")
    neo4j.write(spark.sparkContext.parallelize(["done"], 1), "load/revision")

    reasons = Counter(json.loads(line)["error"]["code"] for line in failed.toLocalIterator())
    if args.failures and reasons:
        failed.saveAsTextFile(args.failures)
    print(f"{latest.count()} articles, {sum(reasons.values())} failed {dict(reasons) or ''}".strip())
    spark.stop()
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
