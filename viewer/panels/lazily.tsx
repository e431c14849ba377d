import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../state/locale.ts";

/** A panel whose code comes when it is first opened: the first picture does not wait for it. */
export function lazily(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | undefined;
  return () => {
    const there = useSignal(loaded !== undefined);
    const problem = useSignal("");
    useEffect(() => {
      load().then(
        (component) => {
          loaded = component;
          there.value = true;
        },
        (error: Error) => {
          problem.value = error.message;
        },
      );
    }, []);
    const Panel = loaded;
    if (there.value && Panel) return <Panel />;
    return (
      <p class="cypher-body muted" role={problem.value ? "alert" : "status"}>
        {problem.value || t("loading")}
      </p>
    );
  };
}
