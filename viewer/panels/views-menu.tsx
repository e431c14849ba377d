import { useSignal } from "@preact/signals";
import { Bookmark, Trash2 } from "lucide";
import { nameOf } from "../state/graph.ts";
import { open } from "../state/link.ts";
import { t } from "../state/locale.ts";
import { notes } from "../state/notes.ts";
import { select } from "../state/selection.ts";
import { forgetView, keepView, views } from "../state/views.ts";
import { Icon } from "./icon.tsx";
import { Popover } from "./popover.tsx";

/** Views that were saved, and entities with notes: what a reader comes back to. */
export function ViewsMenu() {
  const name = useSignal("");
  const save = (event: Event) => {
    event.preventDefault();
    const given = name.value.trim();
    if (given === "") return;
    keepView(given, location.hash.replace(/^#/, ""));
    name.value = "";
  };
  const noted = Object.entries(notes.value);
  return (
    <Popover label={t("views")} side="below" quiet button={<Icon of={Bookmark} />}>
      <form class="save-view" onSubmit={save}>
        <input
          aria-label={t("viewName")}
          placeholder={t("viewName")}
          value={name.value}
          maxLength={80}
          onInput={(event) => (name.value = event.currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={name.value.trim() === ""}>
          {t("save")}
        </button>
      </form>
      {views.value.length === 0 && <p class="muted">{t("noViews")}</p>}
      <ul>
        {views.value.map((view) => (
          <li key={view.name} class="saved">
            <button type="button" class="menu-item" onClick={() => void open(view.hash)}>
              {view.name}
              <span class="source">{view.savedAt.slice(0, 10)}</span>
            </button>
            <button
              type="button"
              class="forget"
              aria-label={`${t("forget")} ${view.name}`}
              title={t("forget")}
              onClick={() => forgetView(view.name)}
            >
              <Icon of={Trash2} size={15} />
            </button>
          </li>
        ))}
      </ul>
      {noted.length > 0 && (
        <>
          <h2 class="legend-second">{t("notes")}</h2>
          <ul>
            {noted.map(([id, text]) => (
              <li key={id}>
                <button type="button" class="menu-item" onClick={() => void select(id)}>
                  {nameOf(id)}
                  <span class="source">{text.slice(0, 40)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
