"""The types of rows: what a table of Spark and a header of neo4j-admin need to know."""


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
