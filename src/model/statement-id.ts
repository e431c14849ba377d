/**
 * Ids of statements. The first piece of evidence of a triple has the triple's own id, the second and later ones have `.1`, `.2` …
 * after it.
 */

const PLACE = /\.(\d+)$/;

/** @param place which piece of evidence, from 0 */
export function statementId(triple: string, place: number): string {
  return place === 0 ? triple : `${triple}.${place}`;
}

export function tripleOfStatement(statement: string): string {
  return statement.replace(PLACE, "");
}

/** Which piece of evidence of its triple a statement is, from 0. */
export function placeOfStatement(statement: string): number {
  return Number(PLACE.exec(statement)?.[1] ?? 0);
}
