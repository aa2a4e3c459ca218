import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { countryCode, sameCountry } from "../../src/smelters";
import { csvRows, describeShared } from "../shared";

test.each([
  ["UNITED STATES", "US"], ["UNITED STATES OF AMERICA", "US"], ["BOLIVIA (PLURINATIONAL STATE OF)", "BO"], ["TAIWAN, PROVINCE OF CHINA", "TW"], ["CZECHIA", "CZ"],
  ["CZECH REPUBLIC", "CZ"], ["KOREA, REPUBLIC OF", "KR"], ["KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", "KP"], ["VIETNAM", "VN"], ["VIET NAM", "VN"], ["CONGO", "CG"],
  ["CONGO, DEMOCRATIC REPUBLIC OF THE", "CD"], ["LAOS PEOPLE'S DEMOCRATIC REPUBLIC", "LA"], ["ST. HELENA", "SH"], ["VATICAN CITY STATE (HOLY SEE)", "VA"], ["CABO VERDE", "CV"],
  ["UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "GB"], ["deu", "DE"], ["jp", "JP"], ["Asia", null], ["Unknown", null], ["", null],
])("“%s” is %s", (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test.each([
  ["the Democratic Republic of the Congo", "CD", ["Democratic Republic of Congo", "The Democratic Republic of the Congo", "Congo (DRC)", "Congo DRC", "DRC (Congo)", "Congo, DRC", "Congo/DRC", "D.R.C.", "DR of Congo", "D. R. Congo", "Dem. Rep. Congo", "Congo, Dem. Rep.", "Congo, Democratic Republic of", "Congo (the Democratic Republic of the)", "Congo (Democratic Republic)", "Congo, D.R.", "Congo-Kinshasa", "RD Congo", "Zaire (DRC)"]],
  ["the Republic of the Congo", "CG", ["Republic of Congo", "Congo Republic", "Congo, Rep.", "Congo (the)", "Congo (Brazzaville)"]],
  ["the Central African Republic", "CF", ["CAR", "C.A.R.", "Central African Rep.", "The Central African Republic"]],
  ["China", "CN", ["PR China", "P.R.C.", "P. R. China", "China (Mainland)", "China, People's Republic of", "Peoples Republic of China", "China（PRC）"]],
  ["South Korea", "KR", ["S. Korea", "Korea (South)", "Korea, South", "Korea, Rep.", "Korea (Republic of)", "KOREA,REPUBLIC OF", "Republic of Korea (South)", "Republic of Korea (ROK)"]],
  ["North Korea", "KP", ["N. Korea", "Korea (North)", "Korea, Dem. People's Rep.", "Korea, Dem. Rep.", "DPR Korea", "D.P.R.K."]],
  ["Taiwan", "TW", ["Taiwan, China", "Taiwan (China)", "Taiwan (R.O.C.)", "Taiwan (Province of China)"]],
  ["Hong Kong", "HK", ["Hong Kong SAR", "Hong Kong SAR, China", "China, Hong Kong Special Administrative Region"]],
  ["the United States", "US", ["The United States", "U.S.A.", "United States of America (the)", "USA (Nevada)"]],
  ["South Sudan, which is not Sudan", "SS", ["Republic of South Sudan", "Sudan, South", "S. Sudan"]],
  ["Sudan", "SD", ["Republic of the Sudan", "Sudan (the)"]],
  ["Mexico with a place", "MX", ["Mexico (Sonora)", "Sonora (Mexico)"]],
  ["Brazil with a state", "BR", ["Brazil (PA)"]],
  ["the country of Georgia", "GE", ["Georgia", "Republic of Georgia"]],
  ["no country: two, a place, words alone", null, ["Georgia (USA)", "State of Georgia", "Republic of Congo (DRC)", "China; Taiwan", "China and Taiwan", "New Mexico", "Republic of", "The", "Democratic Republic", "Los Angeles (CA)", "car"]],
])("the ways to write %s", (_, code, texts) => {
  expect(texts.map((text) => [text, countryCode(text)])).toEqual(texts.map((text) => [text, code]));
});

test.each([
  ["Russian Fed.", "RU"], ["U.A.E.", "AE"], ["Myanmar (Burma)", "MM"], ["Egypt, Arab Rep.", "EG"], ["Iran, Islamic Rep.", "IR"], ["Gambia, The", "GM"], ["St. Vincent & the Grenadines", "VC"], ["Bosnia-Herzegovina", "BA"],
  ["Eq. Guinea", "GQ"], ["Guinea-Bissau", "GW"], ["Papua New Guinea", "PG"], ["Republic of Guinea", "GN"], ["Timor-Leste", "TL"], ["Niger (the)", "NE"], ["Federal Republic of Nigeria", "NG"], ["Dominican Rep.", "DO"], ["Dominica", "DM"],
  ["Federated States of Micronesia", "FM"], ["Co-operative Republic of Guyana", "GY"], ["Virgin Islands (U.S.)", "VI"], ["Northern Ireland", "GB"],
])("“%s” is %s by its general form", (text, code) => {
  expect(countryCode(text)).toBe(code);
});

test.each([
  ["one country in two writings", "Congo (DRC)", "CONGO, DEMOCRATIC REPUBLIC OF THE", "same"],
  ["a country in an unusual writing", "Democratic Republic of Congo", "Japan", "different"],
  ["a place with its country", "Kolwezi, DRC", "Japan", "different"],
  ["a place with the other's country, which is no agreement", "Osaka, Japan", "Japan", "unknown"],
  ["two countries, neither the other's", "China / DRC", "Japan", "different"],
  ["two countries, one of them the other's", "Peru, Japan", "Japan", "unknown"],
  ["words with a Congo, whichever", "Eastern Congo", "Congo, Democratic Republic of the", "unknown"],
  ["a place that carries another country's name", "Inner Mongolia", "China", "unknown"],
  ["Hong Kong, which some lists have under China", "Hong Kong SAR", "China", "unknown"],
  ["what names no country", "Middle-earth", "Japan", "unknown"],
  ["nothing", "", "Japan", "unknown"],
])("of two stated countries: %s", (_, one, other, result) => {
  expect([sameCountry(one, other), sameCountry(other, one)]).toEqual([result, result]);
});

describeShared("as the real templates spell them", (folder) => {
  test.each(["cmrt-2.03a-filled.xlsx", "cmrt-3.01-filled.xlsx", "cmrt-6.5-empty.xlsx"])("every country of the list in %s is known", (file) => {
    const sheet = read(readFileSync(path.join(folder, "templates", file)), { sheets: ["C"] }).Sheets["C"];
    const texts = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat() : [];
    const names = texts.filter((text): text is string => typeof text === "string" && text.length > 3 && text === text.toUpperCase() && !/^(?:COUNTRY CODE LIST|FULL NAME)$/.test(text));
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => countryCode(name) === null)).toEqual([]);
  });

  test.each(["3.01", "6.5"])("every country of the published look-up list of %s is known", (version) => {
    const [header = [], ...rows] = csvRows(path.join(folder, "data/lookups", `lookup-${version}.csv`));
    const column = header.indexOf("country");
    const names = new Set(rows.map((row) => row[column] ?? "").filter((name) => name !== "" && name !== "Unknown"));
    expect([...names].filter((name) => countryCode(name) === null)).toEqual([]);
  });
});
