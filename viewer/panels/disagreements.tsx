import type { ViewDisagreement } from "../../src/model/view.ts";
import { t } from "../state/locale.ts";
import { readAt } from "../state/selection.ts";

/** Where articles say different things of an entity, each with the way to its sentence. */
export function Disagreements({ found }: { found: readonly ViewDisagreement[] }) {
  if (found.length === 0) return null;
  const side = ({ text, article, start, end }: ViewDisagreement["said"]) => (
    <button type="button" class="quote" title={t("readArticle")} onClick={() => void readAt(article.id, start, end)}>
      <q>{text}</q>
      <span class="source">{article.title}</span>
    </button>
  );
  return (
    <section class="facts disagreements">
      <h3>
        {t("disagreements")} <b>{found.length}</b>
      </h3>
      <ul>
        {found.map(({ kind, what, date, said, otherwise }) => (
          <li key={`${said.article.id} ${said.start} ${otherwise.article.id} ${otherwise.start}`} class="fact">
            <p class="muted">
              {[what, kind === "date" ? t("dateOfCase") : date && t("asOf", { date })].filter(Boolean).join(" · ")}
            </p>
            {side(said)}
            {side(otherwise)}
          </li>
        ))}
      </ul>
    </section>
  );
}
