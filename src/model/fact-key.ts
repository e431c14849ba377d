/** What is stated, whoever states it. */
export interface Fact {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The key of a fact: of its relationship, of its statements, and of its edge wherever the graph goes. */
export function factKey({ subject, predicate, object }: Fact): string {
  return `${subject} ${predicate} ${object}`;
}
