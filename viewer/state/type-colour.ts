import { colorOf } from "../../src/model/ontology.ts";
import { theme } from "./theme.ts";

/** Colours of types that could not be seen on a dark ground. */
const ON_DARK: Readonly<Record<string, string>> = { Article: "#cdd6e0" };

/** The colour of a type on the ground that the user chose. */
export function typeColour(type: string): string {
  return (theme.value === "dark" ? ON_DARK[type] : undefined) ?? colorOf(type);
}
