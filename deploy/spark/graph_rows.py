"""From articles to the rows of a graph: extraction in processes of zhengtu, sums over all articles by Spark."""

import json
import shlex
from dataclasses import dataclass

from pyspark import RDD, StorageLevel

LEVELS = {"province": "Province", "city": "City", "county": "County", "town": "Town"}


@dataclass
class Graph:
    """What the articles come to, as zhengtu's rows: objects of `zhengtu rows`."""

    layout: int
    articles: RDD
    entities: RDD
    facts: RDD
    # Id and hash of each article.
    hashes: RDD
    # Of articles that could not be extracted, as zhengtu extract says it.
    failed: RDD

    def labelled(self) -> RDD:
        """Entities with all their labels."""
        return self.entities.map(lambda row: (["Entity", row["type"], *levels(row)], row["properties"]))


def levels(row) -> list:
    level = LEVELS.get(row["properties"].get("level")) if row["type"] == "Place" else None
    return [level] if level else []


def graph_of(articles: RDD, command: list, options: list) -> Graph:
    results = (
        articles.pipe(shlex.join([*command, "extract", "--stdin", *options]), checkCode=True)
        .pipe(shlex.join([*command, "rows", "--of", "articles"]), checkCode=True)
        .map(json.loads)
        .mapPartitionsWithIndex(lambda partition, all: (((partition, i), row) for i, row in enumerate(all)))
        .persist(StorageLevel.DISK_ONLY)
    )
    rows = results.filter(lambda one: "error" not in one[1])
    # Of an article that comes twice the later version counts, as it does for zhengtu ingest.
    latest = rows.map(lambda one: (one[1]["id"], (one[0], one[1]["hash"], 1))).reduceByKey(
        lambda a, b: (*max(a[:2], b[:2]), a[2] + b[2])
    )
    repeated = latest.filter(lambda one: one[1][2] > 1).collectAsMap()
    winners = {place for place, _, _ in repeated.values()}
    layout = [row["layout"] for _, row in rows.take(1)]
    rows = rows.filter(lambda one: one[1]["id"] not in repeated or one[0] in winners).values()
    tallies = rows.flatMap(lambda row: row["shared"]).map(lambda one: ((one["id"], one["type"]), one["tally"])).reduceByKey(summed)
    shared = (
        tallies.map(lambda one: json.dumps({"id": one[0][0], "type": one[0][1], "tally": one[1]}, ensure_ascii=False))
        .pipe(shlex.join([*command, "rows", "--of", "entities"]), checkCode=True)
        .map(json.loads)
    )
    return Graph(
        layout=layout[0] if layout else 0,
        articles=rows,
        entities=rows.flatMap(lambda row: row["own"]).union(shared).persist(StorageLevel.DISK_ONLY),
        facts=rows.flatMap(lambda row: row["facts"])
        .map(lambda fact: (fact["fact"], fact))
        .reduceByKey(fact_sum)
        .values()
        .persist(StorageLevel.DISK_ONLY),
        hashes=latest.mapValues(lambda one: one[1]),
        failed=results.values().filter(lambda row: "error" in row),
    )


def summed(a, b):
    """Adds up two tallies: numbers by adding, objects key by key."""
    if not isinstance(a, dict):
        return a + b
    return {key: summed(a[key], b[key]) if key in a and key in b else a.get(key, b.get(key)) for key in sorted({*a, *b})}


def fact_sum(a, b):
    support, statements = a["support"] + b["support"], a["statements"] + b["statements"]
    return {**a, "support": support, "statements": statements, "confidence": max(a["confidence"], b["confidence"])}
