import { hide, keepOnly } from "../state/graph.ts";
import { t } from "../state/locale.ts";
import { marked, picture } from "../state/picture.ts";

/** What can be done with all entities that are marked. */
export function MarkedBar() {
  const ids = [...marked.value];
  if (ids.length === 0) return null;
  const clear = () => {
    marked.value = new Set();
  };
  const then = (act: () => void) => () => {
    act();
    clear();
  };
  return (
    <section class="marked-bar" aria-label={t("marked")}>
      <span role="status">{t("markedCount", { n: ids.length })}</span>
      <button type="button" onClick={then(() => keepOnly(ids))}>
        {t("keepOnly")}
      </button>
      <button type="button" onClick={then(() => hide(ids))}>
        {t("hide")}
      </button>
      <button type="button" onClick={then(() => picture.value?.pin(ids, true))}>
        {t("pin")}
      </button>
      <button type="button" onClick={then(() => picture.value?.pin(ids, false))}>
        {t("unpin")}
      </button>
      <button type="button" onClick={clear}>
        {t("unmark")}
      </button>
    </section>
  );
}
