// What a TypeScript project gets: the contract as types and as a schema that checks data from elsewhere.
import { type Entity, extract, GraphDocument, type Predicate, readBytes, ZhengtuError } from "zhengtu";

/** The names of all that stands in a relation of one kind to something else. */
export function subjectsOf(json: string, wanted: Predicate): string[] {
  const { entities, triples } = GraphDocument.parse(JSON.parse(json));
  const names = new Map(entities.map(({ id, name }: Entity) => [id, name]));
  return triples.filter(({ predicate }) => predicate === wanted).map(({ subject }) => names.get(subject) ?? subject);
}

export function extractOrExplain(bytes: Uint8Array, path: string): GraphDocument | string {
  try {
    return extract(readBytes(bytes, path));
  } catch (error) {
    if (error instanceof ZhengtuError) return `${error.where}: ${error.what}. ${error.remedy}`;
    throw error;
  }
}
