import type { ViewSubgraph } from "../../src/model/view.ts";

/** A table that people sort, filter and take with them. */
export interface TableRows {
  readonly columns: readonly string[];
  /** Which columns hold numbers. */
  readonly numeric: ReadonlySet<string>;
  /** The id of the entity that a row leads to, and its cells. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (string | number)[] }[];
}

export function entityRows({ nodes }: ViewSubgraph): TableRows {
  return {
    columns: ["type", "name", "aliases", "degree", "id"],
    numeric: new Set(["degree"]),
    rows: nodes.map(({ id, type, name, aliases, degree }) => ({
      id,
      cells: [type, name, aliases.join("、"), degree, id],
    })),
  };
}

export function factRows({ nodes, edges }: ViewSubgraph): TableRows {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  return {
    columns: ["subject", "predicate", "object", "articles", "confidence"],
    numeric: new Set(["articles", "confidence"]),
    rows: edges.map(({ source, predicate, target, support, confidence }) => ({
      id: source,
      cells: [names.get(source) ?? source, predicate, names.get(target) ?? target, support, confidence],
    })),
  };
}

/** The rows that hold the text, in the order of a column. */
export function arranged(
  { columns, rows }: TableRows,
  text: string,
  by: string | undefined,
  descending: boolean,
): TableRows["rows"] {
  const wanted = text.trim().toLowerCase();
  const held = wanted
    ? rows.filter(({ cells }) => cells.some((cell) => String(cell).toLowerCase().includes(wanted)))
    : rows;
  const at = by === undefined ? -1 : columns.indexOf(by);
  if (at < 0) return held;
  const turn = descending ? -1 : 1;
  return held.toSorted((a, b) => {
    const [one, other] = [a.cells[at]!, b.cells[at]!];
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : String(one).localeCompare(String(other), "zh-Hans-CN");
    return turn * order;
  });
}
