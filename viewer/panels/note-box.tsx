import { t } from "../state/locale.ts";
import { note, notes } from "../state/notes.ts";

/** The user's own words about an entity; they never leave the browser. */
export function NoteBox({ id }: { id: string }) {
  const text = notes.value[id] ?? "";
  return (
    <details class="note" open={text !== ""}>
      <summary>{t("note")}</summary>
      <textarea
        aria-label={t("note")}
        placeholder={t("noteHint")}
        rows={3}
        maxLength={5000}
        value={text}
        onInput={(event) => note(id, event.currentTarget.value)}
      />
    </details>
  );
}
