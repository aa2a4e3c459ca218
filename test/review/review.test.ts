import { reviewResponse, rules, type ReviewContext } from "../../src/review";
import type { StatusEntry, StatusList } from "../../src/smelters";
import { METALS } from "../../src/template";
import { sentence } from "../../src/words";
import { rulesOfTheOwnList } from "./own-list-rules";
import { allVersions, completeResponse, type Changes, type Version } from "../fixtures/complete";

const nothingKnown: ReviewContext = { today: null, reportingYear: null, list: null };

function findings(version: Version, changes: Changes, context: Partial<ReviewContext> = {}): string[] {
  const { findings } = reviewResponse(completeResponse(version, changes), { ...nothingKnown, ...context });
  return findings.map(({ rule, sheet, cell, metal, also }) => [rule, sheet === "Declaration" ? cell : `${sheet}!${cell}`, metal, also && `also ${also.join()}`].filter(Boolean).join(" "));
}

test.each(allVersions.filter((version) => version !== "1.00"))("a complete and consistent response in %s raises nothing and is graded complete", (version) => {
  const review = reviewResponse(completeResponse(version), nothingKnown);
  // That the cells of a version are known from reports only is said with every response in it.
  const inferred = /^(?:4|5|6\.6)/.test(version) ? ["F-04 J3"] : [];
  expect(findings(version, {})).toEqual(inferred);
  expect(review.findings.every(({ severity }) => severity === "information")).toBe(true);
  expect(review).toMatchObject({ grade: "complete", decidedBy: null });
});

test("a complete response in 1.00 is told to be of a version that cannot be enough", () => {
  expect(findings("1.00", {})).toEqual(["F-02 J3"]);
});

/** Every works of the complete response with this status, tin with another. */
function statusList(status: "Yes" | "No", tin: "Yes" | "No"): StatusList {
  const entries = METALS.map((metal, row): StatusEntry => {
    const word = metal === "Tin" ? tin : status;
    return { metal, facility: `${metal} Works`, location: "Japan", id: "", status: word, statusClass: word === "Yes" ? "designated" : "notDesignated", row };
  });
  return { asOf: "2014-03-01", source: "a list", entries };
}

const emptyList: Changes = Object.fromEntries([5, 6, 7, 8].flatMap((row) => ["B", "C", "D", "E", "F"].map((column) => [`Smelter List!${column}${row}`, null])));

/** One mistake each: what is changed, and exactly what is found. */
const cases: [version: Version, mistake: string, changes: Changes, found: string[], context?: Partial<ReviewContext>][] = [
  ["2.03a", "no company name", { "Declaration!D8": null }, ["C-01 D8"]],
  ["3.01", "the number 0 for a company name, which the form's Checker counts as blank", { "Declaration!D8": 0 }, ["C-01 D8"]],
  ["6.5", "no scope", { "Declaration!D9": null }, ["C-02 D9"]],
  ["2.03a", "a division without a description", { "Declaration!D9": "B. Division Level [Specify in 'Description of scope']" }, ["C-04 D10"]],
  ["2.03a", "a product category without a description", { "Declaration!D9": "C. Product Category Level [Specify in 'Description of scope']" }, ["C-04 D10"]],
  ["3.01", "a scope of the supplier's own without a description", { "Declaration!D9": "Everything" }, ["C-04 D10", "C-03 D9"]],
  ["6.5", "a user-defined scope without a description", { "Declaration!D9": "C. User defined [Specify in 'Description of scope']" }, ["C-04 D10"]],
  ["6.5", "a user-defined scope with a description", { "Declaration!D9": "C. User defined [Specify in 'Description of scope']", "Declaration!D10": "Boards" }, []],
  ["2.03a", "no representative", { "Declaration!D14": null }, ["C-05 D14"]],
  ["2.03a", "no representative's e-mail", { "Declaration!D16": null }, ["C-06 D16"]],
  ["2.03a", "no title and no phone, which 2.x does not require", { "Declaration!D15": null, "Declaration!D17": null }, []],
  ["3.01", "no contact", { "Declaration!D15": null }, ["C-05 D15"]],
  ["3.01", "a contact's e-mail without @", { "Declaration!D16": "ada at example" }, ["C-12 D16"]],
  ["3.01", "an e-mail that is said not to exist", { "Declaration!D20": "N/A" }, []],
  ["6.5", "a contact's e-mail without @, which 6.x counts as missing", { "Declaration!D16": "not available" }, ["C-06 D16"]],
  ["6.5", "an authorizer's e-mail without @", { "Declaration!D20": "ada at example" }, ["C-09 D20 also C-12"]],
  ["3.01", "no contact's phone", { "Declaration!D17": null }, ["C-07 D17"]],
  ["3.01", "no authorizer", { "Declaration!D18": null }, ["C-08 D18"]],
  ["3.01", "no authorizer's e-mail", { "Declaration!D20": null }, ["C-09 D20"]],
  ["3.01", "no authorizer's phone", { "Declaration!D21": null }, ["C-10 D21"]],
  ["6.5", "no authorizer's phone, which 6.x does not require", { "Declaration!D21": null }, []],
  ["2.03a", "no date", { "Declaration!D18": null }, ["C-13 D18"]],
  ["6.5", "no date", { "Declaration!D22": null }, ["C-13 D22"]],
  ["3.01", "a date that may be March or April", { "Declaration!D22": "03/04/2014" }, ["C-15 D22"]],
  ["3.01", "a date after today", { "Declaration!D22": 41800 }, ["C-14 D22"], { today: "2014-01-01" }],

  ["2.03a", "necessity of tin left open", { "Declaration!D23": null }, ["Q-01 D23 Tin"]],
  ["3.01", "addition of gold left open", { "Declaration!D28": null }, ["Q-01 D28 Gold"]],
  ["3.01", "necessity of tungsten left open though it is not added", { "Declaration!D29": "No", "Declaration!D35": null }, ["Q-01 D35 Tungsten", "Q-06 D29 Tungsten"]],
  ["3.01", "a metal that is neither added nor necessary", { "Declaration!D26": "No", "Declaration!D32": "no", "Declaration!D38": null, "Declaration!D56": null, "Smelter List!B5": null, "Smelter List!C5": null, "Smelter List!D5": null, "Smelter List!E5": null, "Smelter List!F5": null }, ["Q-04 D44 Tantalum", "Q-06 D26 Tantalum"]],
  ["6.5", "no more asked of a metal that is not added", { "Declaration!D27": "No", "Declaration!D33": null, "Declaration!D39": null, "Smelter List!B6": null, "Smelter List!C6": null, "Smelter List!D6": null, "Smelter List!E6": null, "Smelter List!F6": null }, ["Q-04 D45 Tin", "Q-06 D27 Tin"]],
  ["6.5", "an answer that the form does not count because the first is blank", { "Declaration!D26": null }, ["Q-01 D26 Tantalum also XS-08", "Q-01 D32 Tantalum", "Q-03 D38 Tantalum", "Q-03 D44 Tantalum", "Q-03 D50 Tantalum", "Q-03 D56 Tantalum", "Q-03 D62 Tantalum", "Q-03 D68 Tantalum"]],
  ["2.03a", "origin of tantalum left open", { "Declaration!D28": null }, ["Q-03 D28 Tantalum"]],
  ["3.01", "origin of tungsten left open", { "Declaration!D41": null }, ["Q-03 D41 Tungsten"]],
  ["6.5", "risk areas of gold left open", { "Declaration!D46": null }, ["Q-03 D46 Gold"]],
  ["3.01", "No with a trailing blank, which the form's formulas do not take for No", { "Declaration!D26": "No ", "Declaration!D32": "No ", "Declaration!D38": null }, ["Q-03 D38 Tantalum", "Q-04 D44 Tantalum", "Q-06 D26 Tantalum", "XS-02 Smelter List!B5 Tantalum"]],
  ["2.03a", "company question A left open", { "Declaration!D59": null }, ["P-00 D59"]],
  ["6.5", "company question H left open", { "Declaration!D89": null }, ["P-00 D89"]],

  ["2.03a", "a public policy without address, which 2.x does not ask for", { "Declaration!G61": null }, []],
  ["3.01", "a public policy without address", { "Declaration!G71": null }, ["P-03 G71"]],
  ["3.01", "a public policy with a text that is no address", { "Declaration!G71": "see our web site" }, ["P-03 G71 also P-04"]],
  ["3.01", "an address without www, which the form's Checker takes for none", { "Declaration!G71": "http://company/policy" }, []],
  ["3.01", "an address without scheme", { "Declaration!G71": "company.com/policy" }, []],
  ["6.5", "a public policy with a single letter for its address", { "Declaration!G77": "x" }, ["P-03 G77 also P-04"]],
  ["6.5", "a public policy with a text that is no address", { "Declaration!G77": "see our web site" }, ["P-04 G77"]],
  ["6.5", "an e-mail address for the policy's address", { "Declaration!G77": "ada@example.com" }, ["P-04 G77"]],
  ["3.01", "a public policy that does not exist", { "Declaration!D69": "No" }, ["P-13 D71", "P-01 D69"]],
  ["3.01", "a policy that is not public", { "Declaration!D71": "No" }, ["P-02 D71"]],

  ["2.03a", "product scope without products", { "Declaration!D9": "D. Product Level" }, ["XS-04 Product List!B6"]],
  ["3.01", "product scope without products", { "Declaration!D9": "B. Product (or List of Products)" }, ["XS-04 Product List!B6"]],
  ["6.5", "product scope with a product", { "Declaration!D9": "B. Product (or List of Products)", "Product List!B6": 12 }, []],
  ["2.03a", "an empty smelter list", emptyList, ["XS-01 Smelter List!C5", "X-03 D46 Tantalum", "X-03 D47 Tin", "X-03 D48 Gold", "X-03 D49 Tungsten"]],
  ["6.5", "no tin smelter", { "Smelter List!B6": "Gold" }, ["XS-01 Smelter List!C5 Tin", "X-03 D63 Tin"]],
  ["3.01", "no tin smelter, of which the form's Checker says nothing", { "Smelter List!B6": "Gold" }, ["X-03 D57 Tin"]],
  ["6.5", "an unlisted smelter without name", { "Smelter List!C5": "Smelter not listed", "Smelter List!D5": null }, ["S-04 Smelter List!D5"]],
  ["6.5", "an unlisted smelter without country", { "Smelter List!C5": "SMELTER NOT LISTED", "Smelter List!E5": null }, ["S-04 Smelter List!E5"]],

  ["3.01", "an answer that the form does not offer", { "Declaration!D44": "Maybe" }, ["Q-02 D44 Tantalum"]],
  ["3.01", "answers in other capitals and with blanks at their ends", { "Declaration!D44": " NO", "Declaration!D50": "yes, 100% " }, []],
  ["6.5", "100 % as the number 1", { "Declaration!D56": 1 }, []],
  ["2.03a", "origin in the covered countries", { "Declaration!D30": "Yes" }, ["Q-07 D30 Gold", "Q-09 D30 Gold", "X-10 D30 Gold"]],
  ["2.03a", "origin not known", { "Declaration!D30": "Uncertain or Unknown" }, ["Q-08 D30 Gold"]],
  ["3.01", "fewer than half of the suppliers answered, and yet no doubt", { "Declaration!D50": "No, but greater than 25%" }, ["Q-11 D50 Tantalum", "Q-12 G50 Tantalum", "X-01 D38 Tantalum", "X-02 D56 Tantalum", "X-15 D50 Tantalum"]],
  ["6.5", "half of the suppliers or fewer", { "Declaration!D56": "50% or less", "Declaration!D38": "Unknown", "Declaration!D62": "No" }, ["Q-08 D38 Tantalum", "Q-11 D56 Tantalum", "Q-12 G56 Tantalum", "X-15 D56 Tantalum"]],
  ["3.01", "not all smelters identified, and yet no doubt about the origin", { "Declaration!D57": "No" }, ["X-01 D39 Tin"]],
  ["3.01", "not all information reported", { "Declaration!D62": "No" }, ["Q-13 D62 Tantalum"]],
  ["2.03a", "all smelters identified but one", { "Smelter List!C5": "Smelter not yet identified", "Smelter List!D5": null, "Smelter List!E5": null, "Smelter List!F5": null }, ["X-04 D46 Tantalum", "S-05 Smelter List!C5 Tantalum"]],
  ["3.01", "all recycled and yet from the covered countries", { "Declaration!D46": "Yes", "Declaration!D40": "Yes" }, ["Q-07 D40 Gold", "Q-09 D40 Gold", "X-06 D46 Gold", "X-18 D46 Gold", "X-10 D40 Gold"]],
  ["2.03a", "partly recycled and from the covered countries, which 2.x can mean", { "Declaration!D36": "Yes", "Declaration!D30": "Yes" }, ["Q-07 D30 Gold", "Q-09 D30 Gold", "Q-10 D36 Gold", "X-18 D36 Gold", "X-10 D30 Gold"]],
  ["6.5", "a smelter of a metal that is not in scope", { "Declaration!D26": "No" }, ["Q-04 D38 Tantalum", "X-17 D32 Tantalum", "Q-06 D26 Tantalum", "XS-02 Smelter List!B5 Tantalum"]],
  ["3.01", "a smelter of another metal", { "Smelter List!B9": "Silver", "Smelter List!C9": "Silver Works" }, ["S-02 Smelter List!B9", "S-07 Smelter List!D9", "S-09 Smelter List!E9"]],
  ["3.01", "somebody who is the same as somebody else", { "Declaration!D18": "Same as above" }, ["C-11 D18"]],
  ["6.5", "a contact that is said to be above", { "Declaration!D15": "see above" }, ["C-11 D15"]],
  ["6.5", "a person whose name begins like the word", { "Declaration!D15": "Samed Same-Kaya" }, []],
  ["6.5", "from the covered countries, and yet from no risk area", { "Declaration!D40": "Yes", "Declaration!D46": "No" }, ["Q-07 D40 Gold", "Q-09 D40 Gold", "X-11 D46 Gold", "X-10 D40 Gold"]],
  ["6.5", "from the covered countries and from risk areas", { "Declaration!D40": "Yes", "Declaration!D46": "Yes" }, ["Q-07 D40 Gold", "Q-09 D40 Gold", "Q-09 D46 Gold", "X-10 D40 Gold"]],
  ["3.01", "a mine in a covered country beside another, and none comes from there", { "Smelter List!O7": "Brazil; Congo, Democratic Republic of the" }, ["X-09 Smelter List!O7 Gold"]],
  ["3.01", "mines in covered countries in unusual writings", { "Smelter List!O6": "China Rwanda", "Smelter List!O7": "Democratic Republic of Congo & Peru", "Smelter List!O8": "Brazil-Uganda" }, ["X-09 Smelter List!O6 Tin", "X-09 Smelter List!O7 Gold", "X-09 Smelter List!O8 Tungsten"]],
  ["2.03a", "a mine in a covered country in capitals", { "Smelter List!N6": "RWANDA" }, ["X-09 Smelter List!N6 Tin"]],
  ["2.00", "a mine in a covered country, one column earlier", { "Smelter List!M6": "TANZANIA, UNITED REPUBLIC OF" }, ["X-09 Smelter List!M6 Tin"]],
  ["6.5", "a smelter in a covered country with its mine elsewhere", { "Smelter List!E6": "RWANDA", "Smelter List!O6": "Bolivia" }, ["S-30 Smelter List!E6 Tin"]],
  ["3.01", "an id that is none", { "Smelter List!F5": "CID12345" }, ["S-12 Smelter List!F5 Tantalum"]],
  ["6.5", "an id that is none, typed and copied by the form", { "Smelter List!A6": "RMI-7", "Smelter List!F6": "RMI-7" }, ["S-12 Smelter List!A6 Tin"]],
  ["2.00", "an old id, a new one, none and a broken look-up", { "Smelter List!A5": "3JPN001", "Smelter List!A6": "CID000019", "Smelter List!A7": "N/A", "Smelter List!A8": "#N/A" }, []],
  ["5.12", "a policy that is said to be public without an address, in a version that is known from reports", { "Declaration!G71": null }, ["F-04 J3", "P-03 G71"]],
  ["1.00", "no company name, no representative, no day", { "Declaration!D7": null, "Declaration!D10": null, "Declaration!E17": null }, ["F-02 J3", "C-01 D7", "C-05 D10", "C-13 E17"]],
  ["1.00", "origin of tin left open, and a metal that is not used", { "Declaration!D27": null, "Declaration!D23": "No", "Declaration!D29": null, "Smelter and Mine List!B9": null, "Smelter and Mine List!D9": null }, ["F-02 J3", "Q-03 D27 Tin", "Q-04 D35 Tungsten", "Q-06 D23 Tungsten"]],
  ["1.00", "an empty list", Object.fromEntries([6, 7, 8, 9].flatMap((row) => ["B", "D"].map((column) => [`Smelter and Mine List!${column}${row}`, null]))), ["F-02 J3", "XS-01 Smelter and Mine List!B6", "X-03 D38 Tantalum", "X-03 D39 Tin", "X-03 D40 Gold", "X-03 D41 Tungsten"]],
  ["6.5", "an answer in Chinese", { "Declaration!D38": "否" }, ["F-11 D38 Tantalum also Q-02"]],
  ["6.5", "an answer in the words of another version", { "Declaration!D56": "Yes, 100%" }, ["Q-02 D56 Tantalum"]],
  ["3.01", "a row pasted a column too far right", { "Smelter List!B6": null, "Smelter List!C6": "Tin", "Smelter List!D6": "Tin Works", "Smelter List!E6": "Tin Works", "Smelter List!F6": "JAPAN", "Smelter List!G6": "CID001234" }, ["F-07 Smelter List!C6 Tin"]],
  ["3.01", "a row whose formulas broke", { "Smelter List!E6": "#REF!", "Smelter List!F6": "#REF!" }, ["F-08 Smelter List!E6 Tin"]],
  ["3.01", "a row for which the form found nothing", { "Smelter List!F6": "#N/A" }, []],
  ["3.01", "suppliers are asked, and none has answered", Object.fromEntries([50, 51, 52, 53].map((row) => [`Declaration!D${row}`, "None"])), ["Q-11 D50 Tantalum", "Q-11 D51 Tin", "Q-11 D52 Gold", "Q-11 D53 Tungsten", "X-01 D38 Tantalum", "X-01 D39 Tin", "X-01 D40 Gold", "X-01 D41 Tungsten", "X-02 D56 Tantalum", "X-02 D57 Tin", "X-02 D58 Gold", "X-02 D59 Tungsten", "P-14 D79"]],

  // What stands in no Checker: details of the company, explanations, sources, ways, rows, lists.
  ["6.5", "a scope that the form does not offer", { "Declaration!D9": "Everything", "Declaration!D10": "All boards" }, ["C-03 D9"]],
  ["2.03a", "a scope of another version", { "Declaration!D9": "A. Company" }, ["C-04 D10", "C-03 D9"]],
  ["3.01", "an id without who gave it", { "Declaration!D13": null }, ["C-17 D13"]],
  ["3.01", "who gave an id, without the id", { "Declaration!D12": null }, ["C-17 D12"]],
  ["2.03a", "an address in the place of a name", { "Declaration!D14": "100 F Street, NE, Washington, DC 20549", "Declaration!D13": null }, ["C-18 D14"]],
  ["3.01", "an e-mail in the place of a name", { "Declaration!D15": "ada@example.com" }, ["C-18 D15"]],
  ["3.01", "a name with a number", { "Declaration!D15": "Ada Example 3rd" }, []],
  ["3.01", "dated before the reporting year", {}, ["C-16 D22"], { reportingYear: 2015 }],
  ["3.01", "dated in the reporting year", {}, [], { reportingYear: 2014 }],
  ["2.03a", "a template that was not the newest any more", {}, ["F-03 J3"], { reportingYear: 2014 }],
  ["2.03a", "a template that was the newest on its day", { "Declaration!D18": "8-Apr-2014" }, [], { reportingYear: 2014 }],
  ["3.01", "older than a year", {}, ["C-16 D22"], { today: "2015-06-01" }],
  ["3.01", "older than a year today, and reviewed with a list of its time", {}, [], { today: "2016-06-01", list: statusList("Yes", "Yes") }],
  ["3.01", "a year old to the day", {}, [], { today: "2015-05-31" }],
  ["6.5", "from the covered countries, with which ones", { "Declaration!D40": "Yes", "Declaration!G40": "Rwanda, by Gold Works", "Declaration!D46": "Yes", "Declaration!G46": "Rwanda", "Smelter List!O7": "Rwanda" }, ["Q-07 D40 Gold"]],
  ["6.5", "answers stand in the comments", { "Declaration!D39": null, "Declaration!G39": "No" }, ["Q-03 D39 Tin", "Q-15 G39 Tin"]],
  ["6.5", "a very long comment", { "Declaration!G38": "x".repeat(256) }, ["Q-15 G38 Tantalum"]],
  ["6.5", "three quarters of the suppliers, said in the comment", { "Declaration!D56": "Greater than 75%", "Declaration!G56": "80% of 40 suppliers", "Declaration!D62": "No", "Declaration!D38": "Unknown" }, ["Q-08 D38 Tantalum", "X-15 D56 Tantalum"]],
  ["3.01", "added and not necessary, as a catalyst", { "Declaration!D34": "No", "Declaration!G28": null }, ["X-13 D34 Gold also Q-06"]],
  ["3.01", "necessary and not added", { "Declaration!D28": "No" }, ["X-13 D28 Gold also Q-06"]],
  ["3.01", "necessary and not added, with the reason", { "Declaration!D28": "No", "Declaration!G28": "a residue of the recycled base material" }, []],
  ["3.01", "no metal is used, and smelters are listed", Object.fromEntries([26, 27, 28, 29, 32, 33, 34, 35].flatMap((row) => [[`Declaration!D${row}`, "No"], [`Declaration!G${row}`, "not used"]])), ["Q-04 D38 Tantalum", "Q-04 D39 Tin", "Q-04 D40 Gold", "Q-04 D41 Tungsten", "X-14 D26"]],
  ["6.5", "all recycled, and a mine", { "Declaration!D52": "Yes", "Smelter List!N7": "Recycled", "Smelter List!O7": "Peru" }, ["X-07 Smelter List!O7 Gold"]],
  ["6.5", "all recycled, and the rows say so", { "Declaration!D52": "Yes", "Smelter List!N7": "Recycled", "Smelter List!O7": "Recycled", "Smelter List!P7": "Yes" }, []],
  ["6.5", "all recycled, and one row of two says so", { "Declaration!D52": "Yes", "Smelter List!P7": "Yes", "Smelter List!B9": "Gold", "Smelter List!C9": "Other Works", "Smelter List!D9": "Other Works", "Smelter List!E9": "JAPAN", "Smelter List!F9": "CID000009" }, ["S-29 Smelter List!P9 Gold"]],
  ["6.5", "not recycled, and every row says that it is", { "Smelter List!P7": "Yes" }, ["X-08 D52 Gold"]],
  ["3.01", "a word of its own about recycling", { "Smelter List!P7": "mostly" }, ["S-29 Smelter List!P7 Gold"]],
  ["3.01", "all information reported, not all identified, none listed", { "Declaration!D57": "No", "Declaration!D39": "Unknown", "Smelter List!B6": null, "Smelter List!C6": null, "Smelter List!D6": null, "Smelter List!E6": null, "Smelter List!F6": null }, ["Q-08 D39 Tin", "X-05 D63 Tin"]],
  ["3.01", "nothing is known of any metal", Object.fromEntries([38, 39, 40, 41, 44, 45, 46, 47].map((row) => [`Declaration!D${row}`, "Unknown"])), ["Q-08 D38 Tantalum", "Q-08 D39 Tin", "Q-08 D40 Gold", "Q-08 D41 Tungsten", "X-16 D38"]],
  ["2.03a", "not all smelters are validated", { "Declaration!D54": "Unknown" }, ["Q-14 D54 Gold"]],
  ["2.03a", "all validated, and one is not in the list", {}, ["X-12 D53 Tin"], { list: statusList("Yes", "No") }],
  ["2.03a", "from the covered countries through a designated smelter", { "Declaration!D30": "Yes", "Declaration!G30": "Rwanda", "Smelter List!N7": "Rwanda" }, ["Q-07 D30 Gold"], { list: statusList("Yes", "Yes") }],
  ["3.01", "no way to keep smelters in order", { "Declaration!D73": "No", "Declaration!D75": "No", "Declaration!D77": "No", "Declaration!D79": "No", "Declaration!D81": "No", "Declaration!D83": "No", "Declaration!D85": "No" }, ["P-05 D73", "P-06 D75", "P-07 D77", "P-08 D79", "P-10 D81", "P-11 D83", "P-12 D85"]],
  ["3.01", "suppliers are not asked, with the reason, and corrective action is not described", { "Declaration!D79": "No", "Declaration!G79": "We make the metal ourselves.", "Declaration!G85": null }, ["P-08 D79", "P-12 G85"]],
  ["6.5", "another format that is not described", { "Declaration!D83": "Yes, using other format (describe)" }, ["P-09 G83"]],
  ["6.5", "another format, described", { "Declaration!D83": "Yes, using other format (describe)", "Declaration!G83": "A portal of our own" }, []],
  ["3.01", "a row without a metal", { "Smelter List!B7": null }, ["X-03 D58 Gold", "S-01 Smelter List!B7"]],
  ["3.01", "contact data alone in a row", { "Smelter List!K18": "Ada Example" }, ["S-01 Smelter List!B18"]],
  ["6.5", "nothing chosen", { "Smelter List!C6": null }, ["XS-01 Smelter List!C5 Tin", "S-03 Smelter List!C6 Tin"]],
  ["6.5", "entered by id alone, without a list to fill it from", { "Smelter List!A9": "CID000009" }, []],
  ["3.01", "not listed and without a name or a country", { "Smelter List!C6": "Smelter Not Listed", "Smelter List!D6": null, "Smelter List!E6": null, "Smelter List!F6": null }, ["S-04 Smelter List!D6 Tin"]],
  ["3.01", "chosen, and the name did not appear", { "Smelter List!D6": null }, ["S-07 Smelter List!D6 Tin"]],
  ["6.5", "a name that is none", { "Smelter List!C6": "Smelter not listed", "Smelter List!D6": "various" }, ["S-08 Smelter List!D6 Tin"]],
  ["6.5", "a Chinese name of two characters", { "Smelter List!C6": "Smelter not listed", "Smelter List!D6": "云锡", "Smelter List!E6": "CHINA" }, []],
  ["3.01", "no country", { "Smelter List!E6": null }, ["S-09 Smelter List!E6 Tin"]],
  ["3.01", "a country that is none", { "Smelter List!E6": "Asia" }, ["S-10 Smelter List!E6 Tin"]],
  ["6.5", "a country as the template spells it", { "Smelter List!E6": "TAIWAN, PROVINCE OF CHINA" }, []],
  ["3.01", "no id for a smelter of the list", { "Smelter List!F6": null }, ["S-11 Smelter List!F6 Tin"]],
  ["3.01", "an id of the old form", { "Smelter List!F6": "2CHN010" }, ["S-36 Smelter List!F6 Tin"]],
  ["3.01", "an id where its source should be", { "Smelter List!G6": "CID000228" }, ["S-36 Smelter List!G6 Tin"]],
  ["2.03a", "letters that are no country's", { "Smelter List!F6": "2CDN010" }, ["S-13 Smelter List!F6 Tin"]],
  ["2.03a", "an id of another metal", { "Smelter List!F6": "1JPN010" }, ["S-14 Smelter List!F6 Tin"]],
  ["2.03a", "an id of another country", { "Smelter List!F6": "2USA010" }, ["S-15 Smelter List!E6 Tin"]],
  ["6.5", "another id entered than shown", { "Smelter List!A6": "CID000010" }, ["S-16 Smelter List!A6 Tin"]],
  ["6.5", "not identified, and yet named", { "Smelter List!C6": "Smelter not yet identified", "Smelter List!F6": null, "Declaration!D63": "No", "Declaration!D39": "Unknown" }, ["Q-08 D39 Tin", "S-05 Smelter List!C6 Tin", "S-06 Smelter List!C6 Tin", "XS-03 Smelter List!B6 Tin"]],
  ["6.5", "the form's reminder in the place of a source", { "Smelter List!G6": "Enter smelter details" }, ["S-33 Smelter List!G6 Tin"]],
  ["6.5", "a piece of a formula for a name", { "Smelter List!D6": "=Tin Works", "Smelter List!E7": "JAPAN!" }, ["F-09 Smelter List!D6 Tin", "F-09 Smelter List!E7 Gold"]],
  ["3.01", "lost characters", { "Smelter List!D6": "Tin ???? Works", "Smelter List!D7": "Gold W\ufffdrks" }, ["F-10 Smelter List!D6 Tin", "F-10 Smelter List!D7 Gold"]],
  ["3.01", "the supplier itself, and a maker of phones", { "Smelter List!D6": "A companyName", "Smelter List!D7": "Hon Hai Precision" }, ["S-25 Smelter List!D6 Tin", "S-25 Smelter List!D7 Gold"]],
  ["3.01", "a town, and a company with a legal form behind a comma", { "Smelter List!D6": "Newton, MA", "Smelter List!D7": "Metalor, SA" }, ["S-25 Smelter List!D6 Tin"]],
  ["3.01", "a contact without an address and a city in digits", { "Smelter List!L6": "call me", "Smelter List!I7": "12345" }, ["S-26 Smelter List!L6 Tin", "S-26 Smelter List!I7 Gold"]],
  ["3.01", "mines in no country, and lists of countries in any writing", { "Smelter List!O5": "Africa", "Smelter List!O6": "1.China 2 Peru", "Smelter List!O7": "Brazil / Peru; Bolivia", "Smelter List!O8": "RCOI confirmed as per RMI" }, ["S-27 Smelter List!O5 Tantalum"]],
  ["3.01", "mines that a code of a country does not name", { "Smelter List!O5": "NA", "Smelter List!O6": "Are", "Smelter List!O7": "N/A", "Smelter List!O8": "unknown / NA" }, ["S-27 Smelter List!O6 Tin"]],
  ["6.5", "a mine in the smelter's country, which has none", { "Smelter List!E7": "SWITZERLAND", "Smelter List!O7": "Switzerland" }, ["S-28 Smelter List!O7 Gold"]],
  ["6.5", "smelters in North Korea and, since the market suspended them, in Russia", { "Smelter List!E6": "KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", "Smelter List!E7": "RUSSIAN FEDERATION", "Declaration!D22": "31-May-2025" }, ["S-31 Smelter List!E6 Tin", "S-31 Smelter List!E7 Gold"]],
  ["6.5", "all smelters of a metal open", { "Smelter List!C6": "Smelter not yet identified", "Smelter List!D6": null, "Smelter List!E6": null, "Smelter List!F6": null, "Declaration!D63": "No", "Declaration!D39": "Unknown" }, ["Q-08 D39 Tin", "S-05 Smelter List!C6 Tin", "XS-03 Smelter List!B6 Tin"]],
  ["3.01", "products under the company's scope", { "Product List!B6": "P-1" }, ["XS-05 Product List!B6"]],
  ["3.01", "products without a number and twice", { "Declaration!D9": "B. Product (or List of Products)", "Product List!B6": "P-1", "Product List!C7": "Board", "Product List!B8": "p-1" }, ["XS-06 Product List!B7", "XS-06 Product List!B8"]],
  ["6.5", "a hundred and one smelters", Object.fromEntries(Array.from({ length: 97 }, (_, index) => index + 9).flatMap((row) => [["B", "Gold"], ["C", `Works ${row}`], ["D", `Works ${row}`], ["E", "JAPAN"], ["F", `CID000${row + 100}`]].map(([column, value]) => [`Smelter List!${column ?? ""}${row}`, value ?? null]))), ["XS-10 Smelter List!B5"]],
];

test.each(cases)("%s: %s", (...[version, , changes, found, context]) => {
  expect(findings(version, changes, context)).toEqual(found);
});

test.each<[what: string, changes: Changes, parts: string[], found: string[]]>([
  ["a part that the list has in another writing", { "Declaration!D9": "B. Product (or List of Products)", "Product List!B6": "P-1", "Product List!C6": "Board" }, ["p-1"], []],
  ["parts that it lacks", { "Declaration!D9": "B. Product (or List of Products)", "Product List!B6": "P-1", "Product List!C6": "Board" }, ["P-1", "P-2", "P-3"], ["XS-06 Product List!B6 warning: Asked about, and not in the product list: P-2, P-3."]],
  ["parts, by a declaration for the whole company", {}, ["P-2"], []],
])("of a supplier that was asked for parts: %s", (_, changes, partsAskedFor, found) => {
  const { findings: all } = reviewResponse(completeResponse("3.01", changes), { ...nothingKnown, partsAskedFor });
  expect(all.map(({ rule, sheet, cell, severity, message }) => `${rule} ${sheet}!${cell} ${severity}: ${sentence(message)}`)).toEqual(found);
});

test("a declaration without a smelter list says so", () => {
  const response = completeResponse("3.01");
  const review = reviewResponse({ ...response, smelters: [], sheets: { ...response.sheets, smelterList: null } }, nothingKnown);
  expect(review.findings.map(({ rule, cell }) => [rule, cell])).toEqual([["F-01", "J3"]]);
});

test("a rule that lacks the day is silent and listed as not run", () => {
  expect(reviewResponse(completeResponse("3.01", { "Declaration!D22": 99999 }), nothingKnown)).toMatchObject({ findings: [], notRun: ["F-03", "C-16", "C-14", "Z-05", "Z-12"] });
});

test("a risk decides the grade before an error does, and an error before a warning", () => {
  const graded = (changes: Changes) => {
    const { grade, decidedBy } = reviewResponse(completeResponse("3.01", changes), nothingKnown);
    return [grade, decidedBy];
  };
  expect(graded({ "Declaration!D8": null, "Declaration!D38": "Yes" })).toEqual(["high risk", "Q-07"]);
  expect(graded({ "Declaration!D22": null, "Declaration!D69": "No", "Declaration!D71": "No" })).toEqual(["questions", "C-13"]);
  expect(graded({ "Declaration!D69": "No", "Declaration!D71": "No" })).toEqual(["questions", "P-01"]);
});

test("every rule of the registry speaks in some case of this table, and no other id occurs", () => {
  const spoken = new Set(cases.flatMap(([version, , changes, , context]) => findings(version, changes, context)).flatMap((text) => [text.split(" ")[0], ...(text.split("also ")[1]?.split(",") ?? [])]));
  const registered = new Set(rules.map(({ id }) => id));
  // In settings.test.ts, file.test.ts and list-status.test.ts.
  const inOtherTables = ["F-01", "C-19", "XS-07", "F-05", "F-13", "XS-09", "Z-05", "Z-12"];
  for (const elsewhere of [...inOtherTables, ...rulesOfTheOwnList]) registered.delete(elsewhere);
  expect([...spoken].sort()).toEqual([...registered].sort());
});

test("every finding has a sentence in which no slot stayed empty", () => {
  for (const [version, , changes, , context] of cases) {
    for (const { message } of reviewResponse(completeResponse(version, changes), { ...nothingKnown, ...context }).findings) {
      expect(sentence(message)).toMatch(/^[^{}]+\.$/);
    }
  }
});
