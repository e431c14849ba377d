"""Rows into a running Neo4j, with the Neo4j Spark connector and the project's Cypher."""

import itertools
import json
import os
from pathlib import Path

from graph_rows import LEVELS, Graph, levels
from pyspark import RDD
from pyspark.sql import SparkSession
from row_shapes import both, ddl, fractions, shape

CONNECTOR = "org.neo4j.spark.DataSource"
# Rows in a transaction.
BATCH = 5000


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


    def others(self, hashes: RDD) -> int:
        """How many articles are in the store that are not those of the job, or not in its version."""
        there = self.read("bulk/articles").rdd.map(lambda row: (row["id"], row["hash"]))
        if there.isEmpty():
            return 0
        return there.leftOuterJoin(hashes).filter(lambda one: one[1][1] is None or one[1][0] not in (None, one[1][1])).count()

    def fill(self, graph: Graph) -> None:
        articles = graph.articles
        # An article without its hash counts as not there: it is written last of all, when all that it says is.
        self.write(articles.map(lambda row: {"id": row["id"], "properties": {"id": row["id"]}}), "load/entities", lambda _: "Article")
        self.write(graph.entities, "load/entities", lambda row: row["type"])
        for label in LEVELS.values():
            ids = graph.entities.filter(lambda row, label=label: label in levels(row)).map(lambda row: row["id"])
            self.write(ids, "load/levels", lambda _, label=label: label)
        self.write(articles.flatMap(lambda row: row["mentions"]), "bulk/mentions")
        self.write(articles.flatMap(lambda row: row["statements"]), "bulk/statements")
        self.write(graph.facts, "bulk/relationships", lambda row: row["predicate"])
        self.write(articles.map(lambda row: row["article"]), "load/entities", lambda _: "Article")
        self.write(self.spark.sparkContext.parallelize(["done"], 1), "load/revision")
