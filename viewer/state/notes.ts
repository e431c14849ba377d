import { kept } from "./kept.ts";

function areNotes(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((note) => typeof note === "string")
  );
}

/** What the user wrote about entities, by id; it stays in this browser. */
export const notes = kept<Readonly<Record<string, string>>>("zhengtu.notes", {}, areNotes);

export function note(id: string, text: string): void {
  const { [id]: _, ...rest } = notes.value;
  notes.value = text.trim() === "" ? rest : { ...rest, [id]: text };
}
