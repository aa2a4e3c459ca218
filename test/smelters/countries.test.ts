import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { countryCode } from "../../src/smelters";
import { csvRows, describeShared } from "../shared";

test.each([
  ["UNITED STATES", "US"], ["UNITED STATES OF AMERICA", "US"], ["BOLIVIA (PLURINATIONAL STATE OF)", "BO"], ["TAIWAN, PROVINCE OF CHINA", "TW"], ["CZECHIA", "CZ"],
  ["CZECH REPUBLIC", "CZ"], ["KOREA, REPUBLIC OF", "KR"], ["KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", "KP"], ["VIETNAM", "VN"], ["VIET NAM", "VN"], ["CONGO", "CG"],
  ["CONGO, DEMOCRATIC REPUBLIC OF THE", "CD"], ["LAOS PEOPLE'S DEMOCRATIC REPUBLIC", "LA"], ["ST. HELENA", "SH"], ["VATICAN CITY STATE (HOLY SEE)", "VA"], ["CABO VERDE", "CV"],
  ["UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "GB"], ["deu", "DE"], ["jp", "JP"], ["Asia", null], ["Unknown", null], ["", null],
])("“%s” is %s", (text, code) => {
  expect(countryCode(text)).toBe(code);
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
