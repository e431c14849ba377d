import { useSignal } from "@preact/signals";
import { place } from "../state/filters.ts";
import { busy, collapse, drawn, expand, findPath, hide, nameOf } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { pathFrom, select } from "../state/selection.ts";

/** What can be done with the chosen entity in the picture. */
export function NodeActions({ id }: { id: string }) {
  const said = useSignal("");
  const there = drawn.value.nodes.some((node) => node.id === id);
  const from = pathFrom.value;
  const code = /^place:(\d+)$/.exec(id)?.[1];
  const lead = async (start: string) => {
    pathFrom.value = undefined;
    const steps = await findPath(start, id);
    said.value = steps === undefined ? t("noPath") : t("pathSteps", { n: steps });
  };
  return (
    <div class="actions">
      <button
        class="action"
        type="button"
        disabled={busy.value}
        onClick={() => void expand(id)}
        title={t("expandHint")}
      >
        {t("expand")}
      </button>
      {there && (
        <>
          <button class="action" type="button" onClick={() => collapse(id)}>
            {t("collapse")}
          </button>
          <button
            class="action"
            type="button"
            onClick={() => {
              hide([id]);
              void select(undefined);
            }}
          >
            {t("hide")}
          </button>
        </>
      )}
      {from === undefined || from.id === id ? (
        <button
          class="action"
          type="button"
          aria-pressed={from?.id === id}
          onClick={() => (pathFrom.value = from ? undefined : { id, name: nameOf(id) })}
        >
          {t("pathFromHere")}
        </button>
      ) : (
        <button class="action" type="button" disabled={busy.value} onClick={() => void lead(from.id)}>
          {t("pathTo", { name: from.name })}
        </button>
      )}
      {code !== undefined && (
        <button
          class="action"
          type="button"
          aria-pressed={place.value === code}
          onClick={() => (place.value = place.value === code ? undefined : code)}
        >
          {t("onlyHere")}
        </button>
      )}
      {(said.value || from?.id === id) && (
        <p class="action-note muted" role="status">
          {from?.id === id ? t("choosePathEnd") : said.value}
        </p>
      )}
    </div>
  );
}
