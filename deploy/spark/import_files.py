"""Rows into the files of `neo4j-admin database import full`."""

import json
import shlex

from graph_rows import Graph
from pyspark import RDD
from pyspark.sql import SparkSession
from row_shapes import both, fractions, shape

# Between the elements of a list; no name holds it.
SEPARATOR = "\u001f"
# What a header calls the types of Spark.
KINDS = {
    "string": "string",
    "bigint": "long",
    "double": "double",
    "boolean": "boolean",
    "array<string>": "string[]",
    "array<bigint>": "long[]",
}


def csv_line(cells) -> str:
    """A line as neo4j-admin reads it: texts in quotes and nothing else, so that an empty text is one, and what is absent is not."""
    return ",".join(map(csv_cell, cells))


def csv_cell(value) -> str:
    if isinstance(value, list):
        value = SEPARATOR.join(map(str, value)) if value else None
    if value is None:
        return ""
    if isinstance(value, str):
        return '"' + value.replace('"', '""') + '"'
    return json.dumps(value)


def ends_of(statement) -> list:
    ends = (("subject", "SUBJECT"), ("object", "OBJECT"), ("article", "STATED_IN"))
    return [(statement["id"], statement[end], predicate, {}) for end, predicate in ends]


class ImportFiles:
    """Writes what `neo4j-admin database import full` reads: a header and parts for each kind of node and relationship."""

    def __init__(self, spark: SparkSession, folder: str):
        self.context, self.folder, self.arguments = spark.sparkContext, folder.rstrip("/"), []

    def fill(self, graph: Graph) -> None:
        articles = graph.articles.map(lambda row: (["Entity", "Article"], row["article"]["properties"]))
        statements = graph.articles.flatMap(lambda row: row["statements"])
        schema = {"id": "schema", "version": graph.layout, "imported": True}
        self.nodes(graph.labelled())
        self.nodes(articles)
        self.nodes(statements.map(lambda row: (["Statement"], row["properties"])))
        self.nodes(self.context.parallelize([(["ZhengtuSchema"], schema)], 1))
        mentions = graph.articles.flatMap(lambda row: row["mentions"])
        self.relationships("mentions", mentions.map(lambda row: (row["article"], row["entity"], "MENTIONS", row["properties"])))
        proof = ("fact", "support", "statements", "confidence")
        facts = graph.facts.map(lambda row: (row["subject"], row["object"], row["predicate"], {key: row[key] for key in proof}))
        self.relationships("facts", facts)
        self.relationships("statement-ends", statements.flatMap(ends_of))
        options = ["--array-delimiter=U+001F", "--multiline-fields=true", "neo4j"]
        command = shlex.join(["neo4j-admin", "database", "import", "full", *self.arguments, *options])
        self.save(self.context.parallelize([command], 1), "command")

    def nodes(self, rows: RDD) -> None:
        """Rows: labels, the one that names the file last but the level of a place, and properties."""
        self.write("nodes", rows.map(lambda row: (row[0][:2][-1], [row[0]], row[1])), [":LABEL"])

    def relationships(self, name: str, rows: RDD) -> None:
        """Rows: ids of both ends, type, properties."""
        self.write("relationships", rows.map(lambda row: (name, list(row[:3]), row[3])), [":START_ID", ":END_ID", ":TYPE"])

    def write(self, option: str, rows: RDD, ends: list) -> None:
        keyed = rows.map(lambda row: ((row[0], fractions(row[2])), row))
        shapes = keyed.mapValues(lambda row: shape(row[2])).reduceByKey(both).collectAsMap()
        for key in sorted(shapes):
            columns, name = sorted(shapes[key]), f"{len(self.arguments):03}-{key[0]}"
            kinds = [":ID" if option == "nodes" and column == "id" else f":{KINDS[shapes[key][column]]}" for column in columns]
            header = csv_line([*ends, *(column + kind for column, kind in zip(columns, kinds))])
            self.save(self.context.parallelize([header], 1), f"{name}/header")
            alike = keyed.filter(lambda one, key=key: one[0] == key).values()
            self.save(alike.map(lambda row, all=columns: csv_line([*row[1], *map(row[2].get, all)])), f"{name}/rows")
            self.arguments.append(f"--{option}={name}/header/part-.*,{name}/rows/part-.*")

    def save(self, lines: RDD, name: str) -> None:
        lines.saveAsTextFile(f"{self.folder}/{name}")
