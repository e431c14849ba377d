import { useSignal } from "@preact/signals";
import { arranged, entityRows, factRows } from "../export/table-rows.ts";
import type { Messages } from "../locales/zh.ts";
import { drawn } from "../state/graph.ts";
import { predicateLabel, t, typeLabel } from "../state/locale.ts";
import { select } from "../state/selection.ts";

/** Rows shown at first, and more with each wish for more. */
const STEP = 100;

const COLUMNS: Readonly<Record<string, keyof Messages>> = {
  type: "columnType",
  name: "columnName",
  aliases: "aliases",
  degree: "columnDegree",
  id: "columnId",
  subject: "columnSubject",
  predicate: "columnPredicate",
  object: "columnObject",
  articles: "columnArticles",
  confidence: "confidence",
};

/** What is drawn, as tables that sort and filter: the picture for those who do not see it. */
export function TablePanel() {
  const facts = useSignal(false);
  const text = useSignal("");
  const by = useSignal<string | undefined>(undefined);
  const descending = useSignal(false);
  const shown = useSignal(STEP);
  const table = facts.value ? factRows(drawn.value) : entityRows(drawn.value);
  const rows = arranged(table, text.value, by.value, descending.value);
  const sort = (column: string) => {
    descending.value = by.value === column ? !descending.value : table.numeric.has(column);
    by.value = column;
  };
  const tab = (isFacts: boolean, label: string) => (
    <button
      type="button"
      role="tab"
      class="tab"
      aria-selected={facts.value === isFacts}
      onClick={() => {
        facts.value = isFacts;
        by.value = undefined;
        shown.value = STEP;
      }}
    >
      {label}
    </button>
  );
  const cellText = (column: string, cell: string | number) =>
    column === "type" ? typeLabel(String(cell)) : column === "predicate" ? predicateLabel(String(cell), "out") : cell;
  return (
    <div class="cypher-body">
      <div class="drawer-tabs">
        <div role="tablist" aria-label={t("table")}>
          {tab(false, t("entities"))}
          {tab(true, t("facts"))}
        </div>
        <input
          type="search"
          aria-label={t("filterRows")}
          placeholder={t("filterRows")}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <span class="muted" role="status">
          {t("rows", { n: rows.length })}
        </span>
      </div>
      <section class="table-frame" aria-label={t("table")}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={by.value === column ? (descending.value ? "descending" : "ascending") : "none"}
                >
                  <button type="button" class="sort" onClick={() => sort(column)}>
                    {t(COLUMNS[column]!)} {by.value === column ? (descending.value ? "▾" : "▴") : ""}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown.value).map(({ id, cells }, i) => (
              <tr key={`${id} ${i}`}>
                {cells.map((cell, at) => {
                  const column = table.columns[at]!;
                  const opens = column === "name" || column === "subject";
                  return (
                    <td key={column} class={table.numeric.has(column) ? "number" : undefined}>
                      {opens ? (
                        <button type="button" class="link" onClick={() => void select(id)}>
                          {cell}
                        </button>
                      ) : (
                        cellText(column, cell)
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown.value && (
        <button type="button" class="link" onClick={() => (shown.value += STEP)}>
          {t("moreRows", { n: rows.length - shown.value })}
        </button>
      )}
    </div>
  );
}
