"""Fills a Neo4j with the graph of any number of articles, extracted by Apache Spark.

Each partition pipes its lines through `zhengtu extract --stdin`, which keeps no state; what several articles say of one body or
one fact is summed up by Spark. With --neo4j the Neo4j Spark connector writes the rows with the Cypher of the project into a
running server; rows are absolute, so a job that was interrupted is run again and changes nothing twice. With --import-files the
rows become the files of `neo4j-admin database import`, the fastest way to a first graph. Ids, properties and counts are those of
`zhengtu ingest` either way.

The store may hold articles of the same input only: this fills a store, `zhengtu ingest` keeps one up to date.
"""

import argparse
import json
import shlex
import subprocess
import sys
from collections import Counter
from pathlib import Path

from connector import Neo4j
from graph_rows import graph_of
from import_files import ImportFiles
from pyspark.sql import SparkSession


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", help="NDJSON of articles, in any place or places that Spark reads (globs, hdfs://, s3a://)")
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--neo4j", help="neo4j://host or bolt://host; user and password come from the environment")
    target.add_argument("--import-files", help="a new folder, in any place that Spark writes, for the files of neo4j-admin")
    parser.add_argument("--zhengtu", default="zhengtu", help="how the command is called on the executors")
    parser.add_argument("--cypher", default=str(Path(__file__).parents[2] / "cypher"), help="the project's folder of Cypher")
    parser.add_argument("--partitions", type=int, help="one process of zhengtu each; as Spark splits the input without it")
    parser.add_argument("--writers", type=int, default=1, help="transactions at a time; more than one may wait for each other's locks")
    parser.add_argument("--failures", help="a folder for the lines that could not be extracted, with the reason")
    parser.add_argument("--min-confidence", help="as of zhengtu extract")
    return parser.parse_args()


def main() -> int:
    args = arguments()
    command = shlex.split(args.zhengtu)
    if args.neo4j:
        # Constraints, indexes and the version of the layout come from zhengtu itself.
        subprocess.run([*command, "migrate", "--store", args.neo4j], check=True)
    spark = SparkSession.builder.appName("zhengtu").config("spark.rdd.compress", True).getOrCreate()
    articles = spark.sparkContext.textFile(args.articles, args.partitions)
    if args.partitions and articles.getNumPartitions() > args.partitions:
        articles = articles.coalesce(args.partitions)
    graph = graph_of(articles, command, ["--min-confidence", args.min_confidence] if args.min_confidence else [])
    if args.neo4j:
        neo4j = Neo4j(spark, args.neo4j, args.cypher, args.writers)
        others = neo4j.others(graph.hashes)
        if others > 0:
            print(
                f"error {args.neo4j}: the store holds {others} articles that are not in this input, or are otherwise there. "
                "Fill an empty store, or use `zhengtu ingest`.",
                file=sys.stderr,
            )
            return 1
        neo4j.fill(graph)
    else:
        ImportFiles(spark, args.import_files).fill(graph)
    reasons = Counter(row["error"]["code"] for row in graph.failed.toLocalIterator())
    if args.failures and reasons:
        graph.failed.map(lambda row: json.dumps(row, ensure_ascii=False)).saveAsTextFile(args.failures)
    print(f"{graph.hashes.count()} articles, {sum(reasons.values())} failed {dict(reasons) or ''}".strip())
    spark.stop()
    return 1 if reasons else 0


if __name__ == "__main__":
    sys.exit(main())
