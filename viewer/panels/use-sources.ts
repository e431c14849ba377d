import { useEffect } from "preact/hooks";
import type { ViewSource } from "../../src/model/view.ts";
import { sources, wanted } from "../state/sources.ts";

/** The articles that state facts, by the facts' ids; they are asked for as long as the panel is open. */
export function useSources(): ReadonlyMap<string, readonly ViewSource[]> {
  useEffect(() => {
    wanted.value++;
    return () => {
      wanted.value--;
    };
  }, []);
  return sources.value;
}
