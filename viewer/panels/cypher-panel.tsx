import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { QueryResponse, ViewQuery } from "../../src/model/view.ts";
import { api } from "../api.ts";
import { goTo } from "../state/graph.ts";
import { locale, t } from "../state/locale.ts";
import { EMPTY, keep, keyOf } from "../state/scene.ts";
import { select } from "../state/selection.ts";

const FIRST_QUERY = "MATCH (a:Agency)-[r:HANDLED]->(c:Case)\nRETURN a, r, c";

/** A Cypher box: its result is drawn where it holds nodes, and always shown as a table. */
export function CypherPanel() {
  const text = useSignal(FIRST_QUERY);
  const busy = useSignal(false);
  const error = useSignal("");
  const answer = useSignal<QueryResponse | undefined>(undefined);
  const queries = useSignal<ViewQuery[]>([]);
  const chosen = useSignal<ViewQuery | undefined>(undefined);
  const parameters = useSignal<Record<string, string>>({});
  const running = useRef<AbortController>(undefined);
  useEffect(() => {
    if (queries.value.length === 0)
      void api.queries().then(
        (list) => (queries.value = list),
        () => {},
      );
  }, []);

  const run = async () => {
    busy.value = true;
    error.value = "";
    try {
      const typed = Object.fromEntries(
        Object.entries(chosen.value?.cypher === text.value ? parameters.value : {}).map(([key, value]) => [
          key,
          typedValue(value),
        ]),
      );
      running.current = new AbortController();
      const response = await api.cypher(text.value, typed, running.current.signal);
      answer.value = response;
      if (response.graph.nodes.length > 0) {
        void select(undefined);
        const query = { text: text.value, parameters: typed };
        keep(keyOf.query(query), response.graph);
        await goTo({ ...EMPTY, query });
      }
    } catch (problem) {
      answer.value = undefined;
      error.value = (problem as Error).name === "AbortError" ? t("cancelled") : (problem as Error).message;
    } finally {
      busy.value = false;
    }
  };
  const choose = (name: string) => {
    const query = queries.value.find((one) => one.name === name);
    if (!query) return;
    chosen.value = query;
    text.value = query.cypher;
    parameters.value = Object.fromEntries(query.parameters.map((one) => [one.name, one.default ?? ""]));
  };
  const fields = chosen.value?.cypher === text.value ? chosen.value.parameters : [];
  return (
    <div class="cypher-body">
      <div class="cypher-input">
        <textarea
          aria-label={t("cypher")}
          spellcheck={false}
          rows={5}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void run();
          }}
        />
        <div class="cypher-actions">
          {busy.value ? (
            <button type="button" class="primary" onClick={() => running.current?.abort()}>
              {t("cancel")}
            </button>
          ) : (
            <button type="button" class="primary" onClick={() => void run()}>
              {`${t("run")} ⌃⏎`}
            </button>
          )}
          <select aria-label={t("choose")} value="" onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t("choose")}</option>
            {queries.value.map((query) => (
              <option key={query.name} value={query.name}>
                {locale.value === "zh" ? query.titleZh : query.title}
              </option>
            ))}
          </select>
          {fields.map((field) => (
            <label key={field.name}>
              ${field.name}
              <input
                value={parameters.value[field.name] ?? ""}
                title={field.description}
                onInput={(event) =>
                  (parameters.value = { ...parameters.value, [field.name]: event.currentTarget.value })
                }
              />
            </label>
          ))}
        </div>
      </div>
      {error.value && (
        <p class="cypher-error" role="alert">
          {error.value}
        </p>
      )}
      {answer.value && <Answer answer={answer.value} />}
    </div>
  );
}

function typedValue(text: string): unknown {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function Answer({ answer }: { answer: QueryResponse }) {
  const { columns, rows, truncated, graph } = answer;
  return (
    <div class="answer">
      <p class="muted" role="status">
        {t("rows", { n: rows.length })} {truncated ? t("truncatedRows", { n: rows.length }) : ""} ·{" "}
        {graph.nodes.length > 0 ? t("drawn") : t("nothingToDraw")}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds no control must be reachable by keyboard */}
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
                {row.map((cell, j) => (
                  <td key={columns[j]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
