import { effect, type Signal, signal } from "@preact/signals";

/**
 * A signal that the browser keeps for this address; what another tab wrote is taken over.
 * @param fits whether what was kept is still what is expected: it may be of another version, or somebody's own making
 */
export function kept<T>(key: string, initial: T, fits: (value: unknown) => value is T): Signal<T> {
  const read = (): T => {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
      return fits(value) ? value : initial;
    } catch {
      return initial;
    }
  };
  const state = signal<T>(read());
  window.addEventListener("storage", (event) => {
    if (event.key === key) state.value = read();
  });
  effect(() => {
    const text = JSON.stringify(state.value);
    if (text !== localStorage.getItem(key) && !(state.value === initial && localStorage.getItem(key) === null))
      localStorage.setItem(key, text);
  });
  return state;
}
