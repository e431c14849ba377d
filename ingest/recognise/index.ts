import type { CleanArticle } from "../clean/clean-article.ts";
import { recogniseAgencies } from "./agency.ts";
import { recogniseCases } from "./case.ts";
import { recogniseCrimeTypes } from "./crime-type.ts";
import { recogniseDocuments } from "./document.ts";
import { recogniseFigures } from "./figure.ts";
import { recogniseMeasures } from "./measure.ts";
import type { FoundMention } from "./mention.ts";
import { recogniseOrganizations } from "./organization.ts";
import { recognisePersons } from "./person.ts";
import { findPlaces, recognisePlaces } from "./place.ts";
import { recognisePlatforms } from "./platform.ts";
import { recogniseProblems } from "./problem.ts";
import { recogniseTopics } from "./topic.ts";

/** All mentions of all types in an article. */
export function recognise(article: CleanArticle): FoundMention[] {
  const places = findPlaces(article);
  const crimes = recogniseCrimeTypes(article);
  const documents = recogniseDocuments(article);
  const cases = recogniseCases(article, crimes);
  return [
    ...recogniseAgencies(article, places),
    ...recognisePlaces(article, places),
    ...recognisePersons(article),
    ...recogniseOrganizations(article, places),
    ...cases,
    ...crimes,
    ...cases.flatMap((one) => one.crime ?? []),
    ...recogniseMeasures(article, documents),
    ...documents,
    ...recognisePlatforms(article),
    ...recogniseTopics(article),
    ...recogniseProblems(article),
    ...recogniseFigures(article),
  ];
}
