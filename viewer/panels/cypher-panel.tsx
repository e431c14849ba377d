import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { QueryResponse, ViewQuery } from "../../src/model/view.ts";
import { api } from "../api.ts";
import type { CypherEditor } from "../cypher/editor.ts";
import { goTo } from "../state/graph.ts";
import { locale, t } from "../state/locale.ts";
import { queryHistory, remember } from "../state/query-history.ts";
import { EMPTY, keep, keyOf } from "../state/scene.ts";
import { select } from "../state/selection.ts";
import { QueryAnswer } from "./query-answer.tsx";

const FIRST_QUERY = "MATCH (a:Agency)-[r:HANDLED]->(c:Case)\nRETURN a, r, c";

/** A Cypher editor, the shipped queries with their parameters, and the results. */
export function CypherPanel() {
  const text = useSignal(queryHistory.value[0] ?? FIRST_QUERY);
  const busy = useSignal(false);
  const error = useSignal("");
  const answer = useSignal<QueryResponse | undefined>(undefined);
  const queries = useSignal<ViewQuery[]>([]);
  const chosen = useSignal<ViewQuery | undefined>(undefined);
  const parameters = useSignal<Record<string, string>>({});
  const running = useRef<AbortController>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<CypherEditor>(undefined);

  const typed = () =>
    Object.fromEntries(
      Object.entries(chosen.value?.cypher === text.value ? parameters.value : {}).map(([key, value]) => [
        key,
        typedValue(value),
      ]),
    );
  const run = async () => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    try {
      const query = { text: text.value, parameters: typed() };
      running.current = new AbortController();
      const response = await api.cypher(query.text, query.parameters, running.current.signal);
      answer.value = response;
      remember(query.text);
      if (response.graph.nodes.length > 0) {
        void select(undefined);
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
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    let gone = false;
    const language = locale.value;
    void Promise.all([import("../cypher/editor.ts"), api.schema(), api.queries()]).then(
      ([{ createEditor }, schema, shipped]) => {
        queries.value = shipped;
        if (gone || !frame.current) return;
        frame.current.replaceChildren();
        editor.current = createEditor(frame.current, {
          text: text.value,
          label: t("cypher"),
          hint: t("cypherHint"),
          locale: language,
          schema,
          // Parameters of a shipped query have their fields; they are no error while they are empty.
          check: (query) => (query.trim() === "" ? Promise.resolve([]) : api.check(query, typed()).catch(() => [])),
          onChange: (query) => {
            text.value = query;
          },
          onRun: () => void latest.current(),
        });
      },
      (problem: Error) => {
        error.value = problem.message;
      },
    );
    return () => {
      gone = true;
      editor.current?.destroy();
    };
  }, [locale.value]);

  const write = (query: string) => {
    text.value = query;
    editor.current?.setText(query);
  };
  const choose = (name: string) => {
    const query = queries.value.find((one) => one.name === name);
    if (!query) return;
    chosen.value = query;
    parameters.value = Object.fromEntries(query.parameters.map((one) => [one.name, one.default ?? ""]));
    write(query.cypher);
  };
  const fields = chosen.value?.cypher === text.value ? chosen.value.parameters : [];
  return (
    <div class="cypher-body">
      <div class="cypher-input">
        <div class="editor" ref={frame}>
          <pre>{text.value}</pre>
        </div>
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
          {queryHistory.value.length > 0 && (
            <select aria-label={t("history")} value="" onChange={(event) => write(event.currentTarget.value)}>
              <option value="">{t("history")}</option>
              {queryHistory.value.map((query) => (
                <option key={query} value={query}>
                  {query.replace(/\s+/g, " ").slice(0, 80)}
                </option>
              ))}
            </select>
          )}
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
      {answer.value && <QueryAnswer answer={answer.value} />}
    </div>
  );
}

function typedValue(text: string): unknown {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
