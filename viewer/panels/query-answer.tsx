import { useSignal } from "@preact/signals";
import type { QueryResponse } from "../../src/model/view.ts";
import { csvOf, download } from "../export/download.ts";
import { t } from "../state/locale.ts";
import { select } from "../state/selection.ts";

/** A query's result: as a table or as JSON; what it has of nodes is in the picture. */
export function QueryAnswer({ answer }: { answer: QueryResponse }) {
  const { columns, rows, truncated, graph } = answer;
  const asJson = useSignal(false);
  const tab = (isJson: boolean, label: string) => (
    <button
      type="button"
      role="tab"
      class="tab"
      aria-selected={asJson.value === isJson}
      onClick={() => (asJson.value = isJson)}
    >
      {label}
    </button>
  );
  const table = { columns, numeric: new Set<string>(), rows: rows.map((cells) => ({ id: "", cells })) };
  return (
    <div class="answer">
      <div class="drawer-tabs">
        <div role="tablist" aria-label={t("result")}>
          {tab(false, t("table"))}
          {tab(true, "JSON")}
        </div>
        <p class="muted" role="status">
          {t("rows", { n: rows.length })} {truncated ? t("truncatedRows", { n: rows.length }) : ""} ·{" "}
          {graph.nodes.length > 0 ? t("drawn") : t("nothingToDraw")}
        </p>
        <button
          type="button"
          class="link"
          onClick={() => void csvOf(table).then((file) => download("zhengtu-query.csv", file))}
        >
          CSV
        </button>
      </div>
      {asJson.value ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds no control must be reachable by keyboard
        <pre class="json" tabIndex={0}>
          {JSON.stringify(recordsOf(answer), null, 2)}
        </pre>
      ) : (
        <Rows answer={answer} />
      )}
    </div>
  );
}

function recordsOf({ columns, values }: QueryResponse): Record<string, unknown>[] {
  return values.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

function Rows({ answer: { columns, rows, values } }: { answer: QueryResponse }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds no control must be reachable by keyboard
    <section class="table-frame" aria-label={t("table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => {
                const id = entityId(values[i]?.[j]);
                return (
                  <td key={columns[j]} class={typeof values[i]?.[j] === "number" ? "number" : undefined}>
                    {id === undefined ? (
                      cell
                    ) : (
                      <button type="button" class="link" onClick={() => void select(id)}>
                        {cell}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The id of an entity that stands in a cell. */
function entityId(value: unknown): string | undefined {
  const { labels, properties } = (value ?? {}) as { labels?: string[]; properties?: { id?: unknown } };
  return labels?.includes("Entity") && typeof properties?.id === "string" ? properties.id : undefined;
}
