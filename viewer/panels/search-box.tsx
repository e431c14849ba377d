import { useSignal } from "@preact/signals";
import { t, typeLabel } from "../state/locale.ts";
import { ask, found, searchError, searching } from "../state/search.ts";
import { readAt, select } from "../state/selection.ts";
import { typeColour } from "../state/type-colour.ts";

/** One box over names, aliases, pinyin and sentences; arrows and Enter choose. */
export function SearchBox() {
  const text = useSignal("");
  const active = useSignal(0);
  const open = useSignal(false);
  const { entities, sentences } = found.value;
  const count = entities.length + sentences.length;
  const choose = (at: number) => {
    const entity = entities[at];
    const sentence = sentences[at - entities.length];
    if (!entity && !sentence) return;
    open.value = false;
    if (entity) void select(entity.id);
    else if (sentence) void readAt(sentence.article, sentence.start, sentence.end);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") active.value = Math.min(active.value + 1, count - 1);
    else if (event.key === "ArrowUp") active.value = Math.max(active.value - 1, 0);
    else if (event.key === "Enter" && !event.isComposing) choose(active.value);
    else if (event.key === "Escape") open.value = false;
    else return;
    event.preventDefault();
  };
  const expanded = open.value && text.value.trim() !== "";
  const option = (at: number, content: preact.ComponentChildren) => (
    <div
      key={at}
      id={`hit-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={at === active.value}
      class={at === active.value ? "hit active" : "hit"}
      onMouseDown={(event) => {
        event.preventDefault();
        choose(at);
      }}
    >
      {content}
    </div>
  );
  return (
    <div class="search">
      <input
        role={"combobox" as const}
        aria-expanded={expanded}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={expanded && count > 0 ? `hit-${active.value}` : undefined}
        aria-label={t("search")}
        placeholder={t("search")}
        list={undefined}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
          ask(text.value);
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      {expanded && (
        <div id="search-hits" role="listbox" class="hits" aria-label={t("search")} aria-busy={searching.value}>
          {count === 0 && (
            <div class="none">{searchError.value || (searching.value ? t("searching") : t("noMatch"))}</div>
          )}
          {entities.map(({ type, name, aliases }, at) => [
            type !== entities[at - 1]?.type && (
              <div key={`type ${type}`} class="hits-group" role="presentation">
                <i class="dot" style={{ background: typeColour(type) }} />
                {typeLabel(type)}
              </div>
            ),
            option(at, [
              <span key="name" class="hit-name">
                {name}
              </span>,
              <span key="also" class="hit-type">
                {aliases[0] ?? ""}
              </span>,
            ]),
          ])}
          {sentences.length > 0 && (
            <div class="hits-group" role="presentation">
              {t("sentences")}
            </div>
          )}
          {sentences.map(({ title, quote }, i) =>
            option(
              entities.length + i,
              <span class="hit-sentence">
                <q>{quote}</q>
                <span class="hit-type">{title}</span>
              </span>,
            ),
          )}
        </div>
      )}
    </div>
  );
}
