/** When the versions of the CMRT came out (templates.md, 1; from the Revision sheets). 4.10 by the date of its list, 6.6 is not known. */
export const releases: readonly (readonly [version: string, day: string])[] = [
  ["1.00", "2011-07-19"], ["2.00", "2012-08-29"], ["2.01", "2012-12-21"], ["2.02", "2013-03-29"], ["2.03", "2013-07-12"], ["2.03a", "2013-07-25"],
  ["3.00", "2014-04-09"], ["3.01", "2014-05-30"], ["3.02", "2014-11-07"], ["4.0", "2015-04-30"], ["4.01", "2015-06-12"], ["4.01a", "2015-08-06"], ["4.01b", "2015-11-16"],
  ["4.1", "2016-05-12"], ["4.2", "2016-11-30"], ["5.0", "2017-05-12"], ["5.01", "2017-06-21"], ["5.1", "2017-12-01"], ["5.11", "2018-04-27"], ["5.12", "2019-04-26"],
  ["6.0", "2020-05-13"], ["6.01", "2020-05-19"], ["6.1", "2021-04-28"], ["6.2", "2022-04-27"], ["6.21", "2022-05-06"], ["6.22", "2022-05-11"], ["6.3", "2023-05-05"], ["6.31", "2023-05-26"],
  ["6.4", "2024-04-26"], ["6.5", "2025-04-25"],
];

/** The newest version on an ISO day, null before the first. */
export function newestOn(day: string): string | null {
  return releases.filter(([, released]) => released <= day).at(-1)?.[0] ?? null;
}

/** The ISO day on which a version came out, by any of its writings ("6.10" is "6.1"); null where that is not known. */
export function releasedOn(version: string): string | null {
  return releases[placeOf(version)]?.[1] ?? null;
}

/** How many releases came out from the one version to the other, negative where it is older; null where one is not known. */
export function releasesBetween(from: string, to: string): number | null {
  const [first, second] = [placeOf(from), placeOf(to)];
  return first < 0 || second < 0 ? null : second - first;
}

/** Its place among the releases, -1 where it is not known. */
function placeOf(version: string): number {
  return places.get(canonical(version)) ?? -1;
}

function canonical(version: string): string {
  const [, number = "", letter = ""] = /^(\d+(?:\.\d+)?)([a-z]?)$/.exec(version) ?? [];
  return number === "" ? version : `${Number(number)}${letter}`;
}

const places: ReadonlyMap<string, number> = new Map(releases.map(([version], place) => [canonical(version), place]));
