import type { CleanArticle } from "../clean/clean-article.ts";
import type { EntityRule } from "../rules.ts";
import { recogniseAgencies } from "./agency.ts";
import { recogniseCases } from "./case.ts";
import { Coverage } from "./coverage.ts";
import { recogniseCrimeTypes } from "./crime-type.ts";
import { recogniseDocuments } from "./document.ts";
import { recogniseFigures } from "./figure.ts";
import { recogniseForeignBodies } from "./foreign-body.ts";
import { recogniseMeasures } from "./measure.ts";
import { type FoundMention, overlaps } from "./mention.ts";
import { isOutlet, isWordOfName, recogniseOrganizations } from "./organization.ts";
import { recognisePersons } from "./person.ts";
import { findPlaces, type PlaceSpan, recognisePlaces } from "./place.ts";
import { recognisePlatforms } from "./platform.ts";
import { recogniseProblems } from "./problem.ts";
import { recallPersons } from "./recall-persons.ts";
import { weighAgencies } from "./seen-body.ts";
import { type SeenName, seeNames } from "./seen-name.ts";
import { seenOrganizations } from "./seen-organization.ts";
import { weighPersons } from "./seen-person.ts";
import { confirmed, denies, localities } from "./seen-place.ts";
import { recogniseTopics } from "./topic.ts";
import { userEntities } from "./user-entities.ts";

const SIGNED = "person.byline";
const VOUCHED = "person.vouched";

/** 记者 李|高阳: whether a place is a part of a name; of one that its neighbours vouch for it may be all. */
function isPartOf(place: PlaceSpan, { start, end, rule }: FoundMention): boolean {
  const longer = end - start > place.end - place.start;
  return start <= place.start && place.end <= end && (longer || rule === VOUCHED);
}

/** How long a name is at least that no person has who is called by a surname and a given name. */
const NO_NAME = 4;

/** 阿里巴巴, of 阿里巴巴集团: whether what looks like a foreign name is what a firm of the article begins with. */
function namesFirm(name: string, firms: readonly FoundMention[]): boolean {
  return name.length >= NO_NAME && firms.some((firm) => firm.name.length > name.length && firm.name.startsWith(name));
}

/** “互联网+|”服务, in a list of what something covers: whether a mention is no more than an item of the list, its quote apart. */
function isWithin({ start, end }: FoundMention, topic: FoundMention): boolean {
  return topic.start <= start + 1 && end <= topic.end;
}

/**
 * All mentions of all types in an article.
 * @param tagging false leaves grammar and gazetteer alone
 */
export function recognise(article: CleanArticle, tagging: boolean, rules: readonly EntityRule[] = []): FoundMention[] {
  const { text } = article;
  const seen: readonly SeenName[] = tagging ? seeNames(article) : [];
  const candidates = findPlaces(article, seen);
  const certain = recognisePersons(article);
  const signed = certain.filter(({ rule }) => rule === SIGNED || rule === VOUCHED);
  const likely = candidates.filter(
    (place) => !denies(seen, place, candidates, text) && !signed.some((name) => isPartOf(place, name)),
  );
  const organizations = recogniseOrganizations(article, likely);
  const places = likely.filter((place) => !isWordOfName(place, organizations, likely, text));
  const foreign = recogniseForeignBodies(article);
  const domestic = weighAgencies(article, recogniseAgencies(article, places, seen), seen, places, organizations);
  const agencies = [...foreign, ...domestic.filter((one) => !foreign.some((other) => overlaps(one, other)))];
  // 湖南|法治报: an outlet is called by its place and tells nothing of it.
  const outlets = new Coverage(text.length, organizations.filter(isOutlet));
  // 北海|救助局: nor does the body of the state.
  const central = new Coverage(
    text.length,
    agencies.filter(({ rule }) => rule === "agency.central"),
  );
  const divisions = recognisePlaces(article, places)
    .filter((mention) => !outlets.touches(mention) && !central.touches(mention))
    .map((mention) => confirmed(mention, seen));
  // 罗定 is no person where the article has 罗定市.
  const placed = new Set([
    ...divisions.map(({ start, end }) => text.slice(start, end)),
    ...places
      .filter(({ start, end, division }) => text.slice(start, end) === division.name)
      .map((one) => one.division.short),
  ]);
  const persons = tagging ? weighPersons(article, certain, seen).filter(({ name }) => !placed.has(name)) : certain;
  const named = [...agencies, ...organizations, ...divisions, ...persons];
  const spelled = new Coverage(text.length, [...agencies, ...divisions]);
  const crimes = recogniseCrimeTypes(article);
  const documents = recogniseDocuments(article);
  const topics = recogniseTopics(article);
  const cases = recogniseCases(article, crimes, divisions);
  const firms = seenOrganizations(article, seen, [...named, ...documents], places);
  // 被告人|匡毅镇: who is vouched for is no town.
  const accused = new Set(persons.flatMap(({ rule, name }) => (rule === VOUCHED ? name : [])));
  const people = persons.filter(({ name }) => !namesFirm(name, [...organizations, ...firms]));
  return [
    ...agencies,
    ...divisions,
    ...localities(article, seen, places, named).filter(({ name }) => !accused.has(name)),
    ...recallPersons(people, article),
    ...organizations,
    ...firms,
    ...cases,
    ...crimes,
    ...cases.flatMap((one) => one.crime ?? []),
    ...recogniseMeasures(article, documents).filter(
      (one) => !documents.some(({ name }) => name.endsWith(one.name)) && !topics.some((topic) => isWithin(one, topic)),
    ),
    ...documents,
    ...recognisePlatforms(article),
    ...topics,
    ...recogniseProblems(article),
    // 九台|区: what is counted within a name is not counted.
    ...recogniseFigures(article).filter((figure) => !spelled.touches(figure)),
    ...userEntities(article, rules),
  ];
}
